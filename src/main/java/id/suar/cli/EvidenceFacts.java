package id.suar.cli;

import id.suar.app.DeviceEvidence;
import id.suar.evidence.delivery.EvidenceReport;
import id.suar.evidence.delivery.EvidenceStanding;
import id.suar.evidence.delivery.EvidenceWhy;
import id.suar.evidence.delivery.EvidenceWords;
import id.suar.evidence.tus.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/// What commands say of evidence on its way; the words of scripts do not change with the language.
final class EvidenceFacts {

    private EvidenceFacts() {}

    static String word(EvidenceWhy why) {
        return switch (why) {
            case EvidenceWhy.Turn() -> "turn";
            case EvidenceWhy.Receipt() -> "receipt";
            case EvidenceWhy.Sending() -> "sending";
            case EvidenceWhy.RecordsFirst() -> "records-first";
            case EvidenceWhy.Costly() -> "costly-link";
            case EvidenceWhy.Refused(var reason) -> "refused-" + Words.of(reason);
            case EvidenceWhy.Damaged() -> "damaged";
            case EvidenceWhy.Link(var problem) -> Words.of(problem);
        };
    }

    /// For `status`.
    static Map<String, Object> of(EvidenceStanding standing) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("evidence", standing.items());
        facts.put("evidence_handed_over", standing.handedOver());
        facts.put("evidence_received", standing.received());
        facts.put("evidence_refused", standing.refused());
        facts.put("evidence_waiting_bytes", standing.left());
        return facts;
    }

    /// For `status`: room here, and at the hub as it said last.
    static Map<String, Object> room(DeviceEvidence evidence) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("evidence_room_bytes", evidence.room());
        facts.put(
                "hub_evidence_room_bytes",
                evidence.hubSaid().<Object>map(Statement::left).orElse(""));
        return facts;
    }

    static void warn(Session session, DeviceEvidence evidence) {
        var words = new EvidenceWords(session.texts());
        evidence.warnings()
                .forEach(warning -> session.err()
                        .println(words.of(warning, bytes -> session.texts().text("sync.evidence.bytes", bytes))));
        session.err().flush();
    }

    /// What people are told of it, a line for each reason.
    static void say(Session session, EvidenceStanding standing, EvidenceReport report) {
        if (standing.items() == 0) {
            return;
        }
        session.say("sync.evidence.standing", standing.received(), standing.items());
        var words = new EvidenceWords(session.texts());
        report.reasons().forEach((why, count) -> session.say("sync.evidence.waits", count, words.of(why)));
    }
}
