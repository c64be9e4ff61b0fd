package id.suar.app;

import id.suar.app.DemoFacts.Broken;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.Check;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.Limits;
import id.suar.count.words.SheetWords;
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
        var words = new SheetWords(contest, texts);
        Map<String, Broken> broken = new TreeMap<>();
        for (RecordedSheet recorded : rooms.counts().list(contest.election().key(), contest.key(), scope)) {
            var station = recorded.sheet().station();
            for (Check check : CountRules.failed(recorded.sheet().figures(), Limits.of(contest, station))) {
                var one = new Broken(contest, check.rule(), 1, check.severity(), station, words.message(check));
                broken.merge(check.rule(), one, (earlier, _) -> earlier.again());
            }
        }
        return List.copyOf(broken.values());
    }
}
