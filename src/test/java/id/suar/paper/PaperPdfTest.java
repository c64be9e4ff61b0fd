package id.suar.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import id.suar.form.Answers;
import id.suar.form.FormDefinition;
import id.suar.form.FormDefinitions;
import id.suar.form.FormWords;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// What is read on a paper, and what is not.
class PaperPdfTest {

    private static final Texts ID = Texts.of(Texts.INDONESIAN);
    private static final FormDefinition VISIT = FormDefinitions.bundled("/form/forms.csv", "/form/options.csv")
            .find("visit", new Regime("PEMILU"), LocalDate.parse("2024-02-14"))
            .orElseThrow();
    private static final RecordSeal SEAL = new RecordSeal(
            List.of(new EntryId(new JournalId("aaaaaaaaaaaaaaaa", 0), 7)), "0123456789abcdef0123456789abcdef");

    @Test
    void aFilledFormIsReadWithItsCode() throws IOException {
        Answers answers = Answers.of(Map.of(
                "stage", "rekap",
                "act.1.form", "direct",
                "act.2.form", "indirect",
                "act.2.why", "Sungai surut"));
        String text = text(List.of(paper(answers, Set.of())));

        assertThat(text)
                .contains(
                        "Formulir contoh",
                        "LAPORAN CONTOH",
                        "001/LHP/2024",
                        SEAL.code(),
                        "Rekapitulasi",
                        "Kegiatan 1",
                        "Langsung",
                        "Kegiatan 2",
                        "Sungai surut",
                        "Dugaan",
                        "Nihil",
                        "Tenggarong, 22 Februari 2024",
                        "Pengawas contoh",
                        "Halaman 1 dari ");
    }

    @Test
    void whatIsHiddenIsSaidToBeThereAndIsNotTold() throws IOException {
        String text = text(List.of(paper(Answers.of(Map.of("stage", "rekap")), Set.of("guest"))));

        assertThat(text).contains("Tamu", "[tidak dicantumkan]");
    }

    @Test
    void longTextsGoOnOverPagesAndSeveralPapersBeginPagesOfTheirOwn() throws IOException {
        String account = "Saksi meminta salinan dan tidak diberi. ".repeat(300);
        Paper one = paper(Answers.of(Map.of("act.1.why", account)), Set.of());
        byte[] pdf = pdf(List.of(one, one));
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots/paper.pdf"), pdf);
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(5).isEven();
        }
    }

    private static Paper paper(Answers answers, Set<String> hidden) {
        var words = new FormWords(VISIT, ID);
        var blocks = new ArrayList<>(new FormBlocks(VISIT, ID, words::value).of(answers, hidden, Set.of()));
        blocks.add(new PaperBlock.Table(
                List.of("Bukti", "Sidik"), List.of(2, 3), List.of(List.of("Foto salinan", "9f86d081 884c7d65"))));
        blocks.add(new PaperBlock.Signatures(
                "Tenggarong, 22 Februari 2024", List.of(new PaperBlock.Signature("Pengawas contoh", ""))));
        return new Paper(
                "Formulir contoh",
                PaperHead.NONE,
                List.of("LAPORAN CONTOH"),
                "001/LHP/2024",
                List.of("CONTOH, bukan catatan sungguhan"),
                blocks,
                Optional.of(SEAL),
                "Halaman {0} dari {1}",
                "Suar",
                Texts.INDONESIAN);
    }

    private static String text(List<Paper> papers) throws IOException {
        var all = new StringBuilder();
        try (var reader = new PdfReader(pdf(papers))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return all.toString();
    }

    private static byte[] pdf(List<Paper> papers) throws IOException {
        var out = new ByteArrayOutputStream();
        new PaperPdf().write(papers, out);
        return out.toByteArray();
    }
}
