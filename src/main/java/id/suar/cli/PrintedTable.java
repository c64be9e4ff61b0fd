package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Zones;
import id.suar.table.PrintHead;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// What a command's printed table says around its rows: where it is from, and when it was made.
final class PrintedTable {

    private PrintedTable() {}

    /// By the clock of the place: `14 Feb 2024 19.42 WITA`.
    static String now(Session session, RegionCode scope) {
        Zones zone = Zones.of(scope);
        return DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", session.texts().locale())
                        .withZone(zone.id())
                        .format(session.clock().instant())
                + " " + zone;
    }

    static PrintHead head(Session session, Workspace workspace, String title) {
        RegionCode scope = workspace.scope();
        String place = workspace.rooms().regions().find(scope).map(Region::name).orElse("");
        List<String> notes = new ArrayList<>();
        notes.add(session.texts().text("table.print.source", workspace.name(), place + " (" + scope.dotted() + ")"));
        notes.add(session.texts().text("table.print.when", now(session, scope)));
        if (workspace.sample()) {
            notes.add(session.texts().text("table.print.sample"));
        }
        return new PrintHead(
                title,
                notes,
                session.texts().text("table.print.page", "{0}", "{1}"),
                session.texts().text("table.print.part", "{0}", "{1}"),
                session.texts().locale());
    }
}
