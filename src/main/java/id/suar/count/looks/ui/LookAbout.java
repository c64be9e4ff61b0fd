package id.suar.count.looks.ui;

import id.suar.count.looks.LookReader;
import id.suar.count.looks.LookReport;
import id.suar.count.looks.LookRow;
import id.suar.count.looks.Method;
import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stands under the list: the whole message of a line, and what its rule or method is, with its limits.
final class LookAbout {

    private final Texts texts;

    LookAbout(Texts texts) {
        this.texts = texts;
    }

    String form(Contest contest) {
        return new SheetWords(contest, texts).form();
    }

    String text(Contest contest, Optional<LookRow> row, Optional<LookReader.Wider> wider) {
        return row.map(one -> of(contest, one))
                .or(() -> wider.flatMap(LookReader.Wider::report).map(this::all))
                .orElse("");
    }

    private String of(Contest contest, LookRow row) {
        String more = row.kind() == LookRow.Kind.STATISTIC
                ? texts.text("looks.about." + row.code())
                : new SheetWords(contest, texts).ground(row.code()).orElseGet(() -> texts.text("looks.about.rule"));
        return row.rule() + ": " + row.message() + "\n" + more;
    }

    /// What each method found, so that nothing found is said too.
    private String all(LookReport report) {
        String methods = Arrays.stream(Method.values())
                .map(method -> texts.text(
                        "looks.count", method.code(), texts.text("looks.method." + method.code()), report.of(method)))
                .collect(Collectors.joining(" · "));
        return methods + "\n"
                + texts.text("looks.chance", report.districts(), report.compared(), report.pairs(), report.byChance());
    }
}
