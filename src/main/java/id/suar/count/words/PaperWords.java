package id.suar.count.words;

import id.suar.count.CellMark;
import id.suar.count.CountSheet;
import id.suar.count.Paper;
import id.suar.count.VoteRound;
import id.suar.i18n.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of what stands beside a form's figures: the vote, the paper, marks of cells.
public final class PaperWords {

    private final Texts texts;

    public PaperWords(Texts texts) {
        this.texts = texts;
    }

    /// `ASLI`, `PSU 24 Feb 2024`, `PSU-MK`.
    public String brief(VoteRound round) {
        String kind = texts.text("count.round.brief." + word(round.kind())) + (round.byCourt() ? "-MK" : "");
        return kind + day(round);
    }

    /// `Pemungutan suara ulang (PSU), 24 Feb 2024`.
    public String round(VoteRound round) {
        String kind = texts.text("count.round.kind." + word(round.kind()));
        List<String> said = new ArrayList<>(List.of(kind + day(round)));
        if (round.byCourt()) {
            said.add(texts.text("count.round.court"));
        }
        return String.join(", ", said);
    }

    public String kind(VoteRound.Kind kind) {
        return texts.text("count.round.kind." + word(kind));
    }

    /// A paper of which nothing was said is called by the name of what it is taken for.
    public String paper(Paper.Kind kind) {
        return choice("kind", kind == Paper.Kind.UNSAID ? Paper.Kind.COPY : kind);
    }

    /// Any of the particulars that people choose.
    public String choice(String field, Enum<?> value) {
        if (value instanceof VoteRound.Kind kind) {
            return kind(kind);
        }
        String of = field.equals("witness") ? "kpps" : value instanceof Paper.Said ? "said" : field;
        return texts.text("count.paper." + of + "." + word(value));
    }

    /// `dicoret`, `dibetulkan, semula 120, dengan huruf "seratus"`.
    public String mark(CellMark mark) {
        List<String> said = new ArrayList<>();
        if (mark.state() != CellMark.State.WRITTEN) {
            said.add(texts.text("count.mark." + word(mark.state())));
        }
        if (!mark.note().isEmpty()) {
            said.add(texts.text("count.mark.before", mark.note()));
        }
        if (!mark.words().isEmpty()) {
            said.add(texts.text("count.mark.words", mark.words()));
        }
        return String.join(", ", said);
    }

    /// Every marked cell, in the paper's order, one line each.
    public List<String> marks(CountSheet sheet, SheetWords words) {
        List<String> lines = new ArrayList<>();
        Map<String, CellMark> marks = sheet.marks();
        sheet.figures()
                .layout()
                .rows()
                .forEach(row -> row.figures().forEach(figure -> {
                    if (marks.containsKey(figure)) {
                        lines.add(words.figure(row, figure) + ": " + mark(marks.get(figure)));
                    }
                }));
        return lines;
    }

    private String day(VoteRound round) {
        return round.heldOn()
                .map(day -> " "
                        + DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale())
                                .format(day))
                .orElse("");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
