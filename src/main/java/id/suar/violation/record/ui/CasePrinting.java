package id.suar.violation.record.ui;

import id.suar.violation.paper.PaperForm;
import id.suar.violation.record.RecordedCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Papers of a case, and the persons in it for whoever may see them. Any thread but FX.
public interface CasePrinting {

    /// What became of opening persons.
    ///
    /// @param texts by path
    /// @param fault why nobody was shown, in words; empty where it went well
    record Persons(Map<String, String> texts, String fault) {

        public Persons {
            texts = Map.copyOf(texts);
        }
    }

    /// That can be made of the case, in the order of its way.
    List<PaperForm> forms(RecordedCase record);

    /// Leaves an entry for each part that is shown.
    Persons open(RecordedCase record, String reason);

    /// One file with a paper of each; they tell of no persons.
    ///
    /// @param purpose of a paper that can be made of all of them
    void print(String purpose, List<RecordedCase> records, Path file) throws IOException;

    /// As PDF, or as DOCX where the file's name says so.
    ///
    /// @param persons that were opened before
    void print(PaperForm form, RecordedCase record, Map<String, String> persons, Path file) throws IOException;
}
