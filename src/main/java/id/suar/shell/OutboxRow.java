package id.suar.shell;

import id.suar.evidence.delivery.EvidenceRow;
import id.suar.evidence.delivery.EvidenceWhy;
import id.suar.evidence.delivery.WaitingEvidence;
import id.suar.sync.Handover;
import id.suar.sync.LinkMeasure;
import id.suar.sync.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A record or a piece of evidence that the hub has not signed for.
///
/// @param order    1 for what goes first
/// @param what     whether it is a record or evidence, and which
/// @param there    bytes of it that the hub has already
/// @param arrives  how long until the hub has it, once sending begins; empty as long as nobody can know
/// @param handover when and how it left last by a way that does not answer at once
/// @param why      what evidence waits for; empty for records, which wait for the link
record OutboxRow(
        long order,
        What what,
        Instant recordedAt,
        long bytes,
        long there,
        Optional<Duration> arrives,
        Optional<Handover> handover,
        Optional<EvidenceWhy> why) {

    /// What it is.
    sealed interface What {

        /// @param kind of the entry
        record Entry(String kind) implements What {}

        /// @param name of the file; may be empty
        record Evidence(String name, boolean thumbnail) implements What {}
    }

    static OutboxRow of(Waiting waiting, LinkMeasure link) {
        return new OutboxRow(
                waiting.order(),
                new What.Entry(waiting.kind()),
                waiting.recordedAt(),
                waiting.bytes(),
                0,
                link.time(waiting.upTo()),
                waiting.handover(),
                Optional.empty());
    }

    /// @param records that go before it
    /// @param bytes   of those
    static OutboxRow of(EvidenceRow row, long records, long bytes, LinkMeasure link) {
        WaitingEvidence item = row.item();
        return new OutboxRow(
                records + row.order(),
                new What.Evidence(row.name(), item.thumbnail()),
                item.since(),
                item.file().sealedBytes(),
                item.there(),
                link.time(bytes, row.upTo()),
                item.handover(),
                Optional.of(row.why()));
    }

    boolean handedOver() {
        return handover.isPresent();
    }
}
