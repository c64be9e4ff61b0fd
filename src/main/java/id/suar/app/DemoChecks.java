package id.suar.app;

import id.suar.app.DemoFacts.Checked;
import id.suar.app.DemoFacts.Compared;
import id.suar.app.DemoFacts.Verified;
import id.suar.election.Contest;
import id.suar.region.RegionCode;
import id.suar.table.TableFormat;
import id.suar.violation.FindingFilter;
import id.suar.violation.RecordedFinding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether the hub has exactly what its devices recorded: their exports side by side, and every folder
/// recomputed.
final class DemoChecks {

    private final Clock clock;
    private final DemoWatch watch;
    private int forms;
    private long cells;
    private long different;
    private int findings;
    private int apart;

    DemoChecks(Clock clock, DemoWatch watch) {
        this.clock = clock;
        this.watch = watch;
    }

    Checked check(DataFolder hub, List<DataFolder> devices) {
        watch.begun("verify", "", devices.size() * 2L + 1);
        int done = 0;
        List<Verified> verified = new ArrayList<>();
        try (Workspace office = open(hub)) {
            verified.add(verified(office));
            watch.advanced(++done);
            for (DataFolder folder : devices) {
                try (Workspace device = open(folder)) {
                    verified.add(verified(device));
                    watch.advanced(++done);
                    compare(office, device);
                    watch.advanced(++done);
                }
            }
        }
        watch.ended();
        return new Checked(new Compared(forms, cells, different, findings, apart), verified);
    }

    private Workspace open(DataFolder folder) {
        return Workspace.open(folder, clock).orElseThrow();
    }

    private static Verified verified(Workspace workspace) {
        return new Verified(workspace.folder().path().getFileName().toString(), workspace.verify());
    }

    private void compare(Workspace office, Workspace device) {
        RegionCode scope = device.scope();
        for (Contest contest : DemoSamples.contests(device.rooms(), scope)) {
            compare(rows(office, contest, scope), rows(device, contest, scope));
        }
        Set<RecordedFinding> there = findings(office, scope);
        Set<RecordedFinding> here = findings(device, scope);
        Set<RecordedFinding> both = new HashSet<>(there);
        both.retainAll(here);
        findings += both.size();
        apart += there.size() + here.size() - 2 * both.size();
    }

    private void compare(List<String> there, List<String> here) {
        forms += Math.max(0, there.size() - 1);
        for (int row = 0; row < Math.max(there.size(), here.size()); row++) {
            String[] left = cells(there, row);
            String[] right = cells(here, row);
            int width = Math.max(left.length, right.length);
            for (int column = 0; column < width; column++) {
                boolean same = column < left.length && column < right.length && left[column].equals(right[column]);
                different += same ? 0 : 1;
            }
            cells += row == 0 ? 0 : width;
        }
    }

    private static String[] cells(List<String> rows, int row) {
        return row < rows.size() ? rows.get(row).split(",", -1) : new String[0];
    }

    private static List<String> rows(Workspace workspace, Contest contest, RegionCode scope) {
        var out = new ByteArrayOutputStream();
        try {
            workspace.rooms().countExporter().write(contest, scope, TableFormat.CSV, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Set<RecordedFinding> findings(Workspace workspace, RegionCode scope) {
        return new HashSet<>(workspace.rooms().findings().list(FindingFilter.ALL.scope(scope)));
    }
}
