package id.suar.app;

import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceItem;
import id.suar.evidence.PictureFault;
import id.suar.evidence.ui.FaultWords;
import id.suar.form.FormField;
import id.suar.i18n.Texts;
import id.suar.violation.record.ui.CaseDesk.Attached;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/// Takes files into the vault for cases, and says in words why one was not taken. The caption of what is about a person
/// is part of the text that is sealed; the record of the evidence, which is in clear, has another name.
///
/// Thread: any but FX; waits for the disk.
record CaseAttaching(Custodian custodian, Texts texts) implements BiFunction<FormField, Path, Attached> {

    @Override
    public Attached apply(FormField field, Path file) {
        try {
            return switch (field.personal() ? custodian.takePersonal(file) : custodian.take(file)) {
                case Custodian.Taken.Kept(EvidenceItem item, boolean _) ->
                    new Attached(Optional.of(item.content() + " " + file.getFileName()), "");
                case Custodian.Taken.Refused(PictureFault fault) ->
                    new Attached(Optional.empty(), FaultWords.of(fault, texts));
                case Custodian.Taken.TooLarge(long most) ->
                    new Attached(Optional.empty(), texts.text("violation.case.too_large", most));
                case Custodian.Taken.NoRoom(long free) ->
                    new Attached(Optional.empty(), FaultWords.noRoom(free, texts));
            };
        } catch (IOException e) {
            return new Attached(
                    Optional.empty(),
                    texts.text("violation.case.unread", file.getFileName(), String.valueOf(e.getMessage())));
        }
    }
}
