package id.suar.violation.exhibit;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.RecordedItem;
import id.suar.form.AnswerTexts;
import id.suar.form.FieldType;
import id.suar.form.FormDefinition;
import id.suar.violation.exhibit.Exhibit.Receipt;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.RecordedCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the evidence of cases. What is about persons (identity cards, signed papers) is sealed in the case and is not
/// among it.
public final class Exhibits {

    private final CaseForms forms;
    private final EvidenceItems items;
    private final Function<EvidenceId, Optional<Instant>> received;
    private final Optional<String> own;

    /// @param received when the hub signed for a content to this device
    /// @param own      this device; empty at a hub
    public Exhibits(
            CaseForms forms,
            EvidenceItems items,
            Function<EvidenceId, Optional<Instant>> received,
            Optional<String> own) {
        this.forms = forms;
        this.items = items;
        this.received = received;
        this.own = own;
    }

    /// In the order of the form; what two fields name, once.
    public List<Exhibit> of(RecordedCase record) {
        LocalDate recorded = LocalDate.ofInstant(record.content().recordedAt(), ZoneOffset.UTC);
        FormDefinition form = forms.of(record.kind(), record.answers(), recorded);
        Set<EvidenceId> seen = new HashSet<>();
        List<Exhibit> exhibits = new ArrayList<>();
        form.fields()
                .filter(field ->
                        field.type() == FieldType.EVIDENCE && field.group().isEmpty())
                .forEach(field -> record.answers()
                        .text(field.key())
                        .lines()
                        .filter(line -> EvidenceId.isOne(AnswerTexts.file(line)))
                        .filter(line -> seen.add(new EvidenceId(AnswerTexts.file(line))))
                        .map(line -> exhibit(field.key(), line))
                        .forEach(exhibits::add));
        return exhibits;
    }

    private Exhibit exhibit(String path, String line) {
        var content = new EvidenceId(AnswerTexts.file(line));
        List<RecordedItem> records = items.records(content);
        return new Exhibit(
                path,
                content,
                AnswerTexts.caption(line),
                records.stream().findFirst().map(RecordedItem::item),
                items.custody(content),
                receipt(content, records));
    }

    private Receipt receipt(EvidenceId content, List<RecordedItem> records) {
        boolean mine = records.stream()
                .map(one -> one.subject().journal().device())
                .anyMatch(device -> own.filter(device::equals).isPresent());
        return received.apply(content)
                .<Receipt>map(Receipt.Received::new)
                .orElseGet(() -> mine ? new Receipt.Waits() : new Receipt.Elsewhere());
    }
}
