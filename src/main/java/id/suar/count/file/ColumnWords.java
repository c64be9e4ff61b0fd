package id.suar.count.file;

import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.i18n.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the columns of count files mean, in the reader's language.
public final class ColumnWords {

    private final SheetWords words;
    private final Texts texts;
    private final Map<String, FormRow> rows = new HashMap<>();

    /// @param layout the form, at least as long as the file's
    public ColumnWords(Contest contest, FormLayout layout, Texts texts) {
        this.words = new SheetWords(contest, texts);
        this.texts = texts;
        layout.rows().forEach(row -> row.figures().forEach(figure -> rows.put(figure, row)));
    }

    /// `I.A Pemilih dalam DPT, L`; the column itself when it is none of ours.
    public String meaning(String column) {
        if (CountColumns.beside(column)) {
            return texts.text("count.file." + column);
        }
        return CountColumns.figure(column).map(this::figure).orElse(column);
    }

    private String figure(String figure) {
        FormRow row = rows.get(figure);
        if (row == null) {
            return figure.matches("v\\d\\d|\\d\\d_.*") ? words.votes(figure) : figure;
        }
        List<FormRow.Part> named = List.of(FormRow.Part.PARTY, FormRow.Part.CANDIDATE, FormRow.Part.PARTY_TOTAL);
        return named.contains(row.part())
                ? row.numeral() + " " + words.party(row.party()) + ": " + words.row(row)
                : words.figure(row, figure);
    }
}
