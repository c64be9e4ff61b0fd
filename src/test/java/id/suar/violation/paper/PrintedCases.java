package id.suar.violation.paper;

import id.suar.form.Answers;
import id.suar.form.FormField;
import id.suar.form.FormState;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import id.suar.paper.Paper;
import id.suar.paper.PaperHead;
import id.suar.paper.PaperPdf;
import id.suar.paper.RecordSeal;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoner;
import id.suar.violation.coach.CaseCoach;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Machine;
import id.suar.violation.flow.Machines;
import id.suar.violation.record.CaseContent;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.RecordedCase;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// A case with its steps, and what is printed of it.
final class PrintedCases {

    static final EntryId ID = new EntryId(new JournalId("aaaaaaaaaaaaaaaa", 0), 7);
    static final Texts TEXTS = Texts.of(Texts.INDONESIAN);

    private static final Instant AT = Instant.parse("2024-03-01T00:00:00Z");
    private static final OfficeCalendar CALENDAR = OfficeCalendar.bundled();

    private final CaseKind kind;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, String> sealed = new LinkedHashMap<>();
    private final List<CaseEvent> events = new ArrayList<>();

    PrintedCases(CaseKind kind) {
        this.kind = kind;
    }

    PrintedCases answer(String path, String text) {
        answers.put(path, text);
        return this;
    }

    PrintedCases sealed(String path, String text) {
        sealed.put(path, text);
        return this;
    }

    PrintedCases step(String event, String at, Map<String, String> fields) {
        events.add(new CaseEvent(event, LocalDateTime.parse(at), fields));
        return this;
    }

    PrintedCase printed(boolean opened) {
        var form = new FormState(Answers.of(answers), List.of(), new TreeSet<>(sealed.keySet()), new TreeSet<>());
        var content = new CaseContent(kind, form, AT, "aaaa");
        Machine machine = Machines.bundled().find(kind.key()).orElseThrow();
        var course = new RecordedCourse(ID, machine, machine.fold(events, 1), List.of(ID));
        var coach =
                new CaseCoach(CaseForms.bundled(), DeadlineRules.bundled(), new Reckoner(CALENDAR), Counting.DEFAULT);
        return new PrintedCase(
                new RecordedCase(ID, content, List.of(ID), 1, AT),
                course,
                coach.look(content, course.state(), LocalDate.parse("2024-03-01")),
                opened ? sealed : Map.of(),
                Optional.of(new RecordSeal(List.of(ID), "0123456789abcdef0123456789abcdef")));
    }

    Paper paper(String purpose, boolean opened) {
        return paper(purpose, opened, TEXTS);
    }

    Paper paper(String purpose, boolean opened, Texts texts) {
        PrintedCase one = printed(opened);
        PaperForm form = PaperForms.bundled()
                .find(purpose, kind, one.record().summary().regime(), LocalDate.parse("2024-02-14"))
                .orElseThrow();
        var office = new PaperOffice(
                new PaperHead(
                        List.of("BADAN PENGAWAS PEMILIHAN UMUM", "KABUPATEN CONTOH", "Jalan Contoh 1"),
                        Optional.of(emblem())),
                "Tenggarong",
                "Penanganan Pelanggaran");
        var papers = new CasePapers(
                texts,
                new CoachWords(texts, new DeadlineWords(texts, CALENDAR)),
                PrintedCases::word,
                office,
                List.of());
        return papers.of(form, one, LocalDateTime.parse("2024-03-01T09:30"));
    }

    private static byte[] emblem() {
        var image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(4, 4, 112, 112);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String word(FormField field, String text) {
        return text;
    }

    /// As it is read in the PDF, which is left to be looked at.
    static String read(Paper paper, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        new PaperPdf().write(List.of(paper), out);
        Path folder = Files.createDirectories(Path.of("target/screenshots/papers"));
        Files.write(folder.resolve(name + ".pdf"), out.toByteArray());
        var all = new StringBuilder();
        try (var reader = new PdfReader(out.toByteArray())) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return all.toString().replaceAll("\\s+", " ");
    }
}
