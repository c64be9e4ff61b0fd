package id.suar.app;

import id.suar.access.SafeFile;
import id.suar.i18n.Texts;
import id.suar.paper.Paper;
import id.suar.paper.PaperFile;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.record.RecordedCase;
import id.suar.violation.record.ui.CasePrinting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Papers for the screens of cases.
record DesktopPrinting(PaperDesk papers, Texts texts) implements CasePrinting {

    @Override
    public List<PaperForm> forms(RecordedCase record) {
        return papers.forms(record);
    }

    @Override
    public Persons open(RecordedCase record, String reason) {
        return switch (papers.open(record, reason)) {
            case PaperDesk.Opening.Shown(var shown) -> new Persons(shown, "");
            case PaperDesk.Opening.Closed(String why) ->
                new Persons(Map.of(), texts.text("violation.paper.closed." + why));
        };
    }

    @Override
    public void print(PaperForm form, RecordedCase record, Map<String, String> persons, Path file) throws IOException {
        write(List.of(papers.make(form, record, persons)), file);
    }

    @Override
    public void print(String purpose, List<RecordedCase> records, Path file) throws IOException {
        List<Paper> all = new ArrayList<>();
        for (RecordedCase record : records) {
            papers.form(purpose, record).ifPresent(form -> all.add(papers.make(form, record, Map.of())));
        }
        write(all, file);
    }

    private static void write(List<Paper> papers, Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        PaperFile.of(file.toString()).orElse(PaperFile.PDF).write(papers, out);
        SafeFile.write(file, out.toByteArray());
    }
}
