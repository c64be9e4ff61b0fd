package id.suar.violation.exhibit;

import id.suar.evidence.CustodyStep;
import id.suar.i18n.Texts;
import id.suar.paper.Paper;
import id.suar.paper.PaperBlock;
import id.suar.paper.PaperHead;
import id.suar.paper.RecordSeal;
import id.suar.violation.record.RecordedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The evidence of a case on paper: what each piece is, its SHA-256 in groups of eight, and through whose hands it
/// went.
public final class CustodySheet {

    private static final List<Integer> WIDTHS = List.of(18, 20, 20, 42);

    private final Texts texts;
    private final ExhibitWords words;
    private final PaperHead letterhead;
    private final List<String> marks;

    /// @param letterhead of the office
    /// @param marks      what everybody who sees the paper must know: that it is a sample
    public CustodySheet(Texts texts, ExhibitWords words, PaperHead letterhead, List<String> marks) {
        this.texts = texts;
        this.words = words;
        this.letterhead = letterhead;
        this.marks = List.copyOf(marks);
    }

    /// @param seal of the case's record
    /// @param foot what the foot says: when it was printed
    public Paper of(RecordedCase record, List<Exhibit> exhibits, Optional<RecordSeal> seal, String foot) {
        List<PaperBlock> blocks = new ArrayList<>();
        if (exhibits.isEmpty()) {
            blocks.add(new PaperBlock.Text(texts.text("paper.nil")));
        }
        for (int i = 0; i < exhibits.size(); i++) {
            one(i + 1, exhibits.get(i), blocks);
        }
        blocks.add(new PaperBlock.Signatures(
                texts.text("exhibit.sheet.placed"),
                List.of(
                        new PaperBlock.Signature(texts.text("exhibit.sheet.gives"), ""),
                        new PaperBlock.Signature(texts.text("exhibit.sheet.takes"), ""))));
        return new Paper(
                "",
                letterhead,
                List.of(texts.text("exhibit.sheet.title")),
                texts.text("exhibit.sheet.case", record.shortId()),
                marks,
                blocks,
                seal,
                texts.text("table.print.page", "{0}", "{1}"),
                foot,
                texts.locale());
    }

    private void one(int number, Exhibit exhibit, List<PaperBlock> blocks) {
        blocks.add(new PaperBlock.Heading(number + ". " + exhibit.name()));
        blocks.add(new PaperBlock.Lines(words.facts(exhibit).entrySet().stream()
                .map(fact -> new PaperBlock.Line(fact.getKey(), fact.getValue()))
                .toList()));
        if (!exhibit.custody().isEmpty()) {
            blocks.add(new PaperBlock.Table(
                    List.of(
                            texts.text("exhibit.column.when"),
                            texts.text("exhibit.column.step"),
                            texts.text("exhibit.column.who"),
                            texts.text("exhibit.column.about")),
                    WIDTHS,
                    exhibit.custody().stream().map(this::row).toList()));
        }
    }

    private List<String> row(CustodyStep step) {
        return List.of(words.when(step), words.what(step), step.actor(), words.about(step));
    }
}
