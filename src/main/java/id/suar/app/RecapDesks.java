package id.suar.app;

import id.suar.count.recap.ui.RecapDesk;
import id.suar.count.recap.ui.RecapProofs;
import id.suar.election.Contest;
import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.region.TpsCode;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the screens of recapitulation work with, on a device.
final class RecapDesks {

    private RecapDesks() {}

    static RecapDesk of(
            DeviceSpace space,
            Texts texts,
            FilePrompt files,
            Supplier<List<String>> origin,
            Consumer<Map<FindingField, String>> draftFinding,
            BiConsumer<Contest, TpsCode> openSheet) {
        Rooms rooms = space.rooms();
        return new RecapDesk(
                rooms.recaps(),
                space.recapRecorder(),
                space.recapImporter(),
                rooms.recapComparer(),
                rooms.discrepancies(),
                space.discrepancyRecorder(),
                rooms.areaTotals(),
                rooms.counts(),
                rooms.packs(),
                rooms.regions(),
                rooms.drafts(),
                space.workspace().scope(),
                texts,
                space.clock(),
                files,
                origin,
                new RecapProofs(
                        space.custodian(),
                        rooms.gallery(),
                        rooms.evidence(),
                        (contest, station) ->
                                rooms.photos().of(contest.election().key(), contest.key(), station).stream()
                                        .map(photo -> photo.photo().content())
                                        .toList()),
                new FindingDrafts(rooms.drafts(), rooms.violations()),
                draftFinding,
                openSheet);
    }
}
