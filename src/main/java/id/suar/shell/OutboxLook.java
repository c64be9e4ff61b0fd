package id.suar.shell;

import id.suar.evidence.delivery.EvidenceReport;
import id.suar.evidence.delivery.EvidenceRow;
import id.suar.evidence.delivery.EvidenceStanding;
import id.suar.evidence.delivery.SpaceWarning;
import id.suar.sync.LinkMeasure;
import id.suar.sync.Standing;
import id.suar.sync.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the disk says of the outbox at one moment.
///
/// @param records  bytes of all records that wait
/// @param evidence bytes of all evidence that waits and may go
/// @param time     how long all of it takes on the link as it was measured
record OutboxLook(
        Standing standing,
        EvidenceStanding evidenceStanding,
        List<OutboxRow> rows,
        EvidenceReport report,
        List<SpaceWarning> warnings,
        long records,
        long evidence,
        Optional<Duration> time,
        LinkMeasure link) {

    /// @param most rows
    static OutboxLook at(DeviceDesk desk, int most) {
        Standing standing = desk.outbox().standing();
        List<Waiting> waiting = desk.outbox().waiting(most);
        List<EvidenceRow> evidence = desk.evidence().waiting().get();
        EvidenceStanding left = desk.evidence().standing().get();
        LinkMeasure link = desk.link().get();
        long records = desk.outbox().waitingBytes();
        List<OutboxRow> rows = Stream.concat(
                        waiting.stream().map(one -> OutboxRow.of(one, link)),
                        evidence.stream().map(one -> OutboxRow.of(one, standing.waiting(), records, link)))
                .limit(most)
                .toList();
        return new OutboxLook(
                standing,
                left,
                rows,
                EvidenceReport.of(evidence),
                desk.evidence().warnings().get(),
                records,
                left.left(),
                link.time(records, left.left()),
                link);
    }

    long waiting() {
        return standing.waiting() + evidenceStanding.waiting();
    }
}
