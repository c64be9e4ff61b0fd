package id.suar.app;

import id.suar.app.DemoFacts.Broken;
import id.suar.count.Check;
import id.suar.count.CheckWords;
import id.suar.count.CountRules;
import id.suar.count.Limits;
import id.suar.count.RecordedSheet;
import id.suar.election.Candidate;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The rules that the forms of a demonstration break.
final class DemoRules {

    private final Texts texts;

    DemoRules(Texts texts) {
        this.texts = texts;
    }

    /// One line for each rule of each contest, in order of the rules.
    List<Broken> broken(Rooms rooms, Contest contest, RegionCode scope) {
        Map<String, Broken> broken = new TreeMap<>();
        for (RecordedSheet recorded : rooms.counts().list(contest.election().key(), contest.key(), scope)) {
            var station = recorded.sheet().station();
            for (Check check : CountRules.failed(recorded.sheet().figures(), Limits.of(contest, station))) {
                var one = new Broken(contest, check.rule(), 1, check.severity(), station, message(check, contest));
                broken.merge(check.rule(), one, (earlier, _) -> earlier.again());
            }
        }
        return List.copyOf(broken.values());
    }

    String message(Check check, Contest contest) {
        return texts.text(
                CheckWords.key(check, contest),
                row(check.row(), contest),
                check.found(),
                check.expected(),
                Math.abs(check.difference()));
    }

    private String row(String key, Contest contest) {
        if (key.matches("v\\d\\d")) {
            return contest.candidate(Integer.parseInt(key.substring(1)))
                    .map(Candidate::name)
                    .orElse(key);
        }
        String row = key.replaceAll("_[lpj]$", "");
        var named = contest.labels().get(row);
        return named == null ? texts.text("election.row." + row) : named.in(texts.locale());
    }
}
