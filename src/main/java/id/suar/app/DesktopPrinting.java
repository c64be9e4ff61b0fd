package id.suar.app;

import id.suar.access.SafeFile;
import id.suar.i18n.Texts;
import id.suar.paper.PaperPdf;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.record.RecordedCase;
import id.suar.violation.record.ui.CasePrinting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
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
        var pdf = new ByteArrayOutputStream();
        new PaperPdf().write(List.of(papers.make(form, record, persons)), pdf);
        SafeFile.write(file, pdf.toByteArray());
    }
}
