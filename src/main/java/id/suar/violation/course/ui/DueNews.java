package id.suar.violation.course.ui;

import id.suar.i18n.Texts;
import id.suar.schedule.DeadlineWords;
import id.suar.violation.course.DueItem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says once what begins to press: a deadline that ends today, is late, or cannot be told. One that was said to end
/// today is said again when it is late. FX thread.
final class DueNews {

    private final Texts texts;
    private final DeadlineWords words;
    private Set<String> said = Set.of();

    DueNews(Texts texts, DeadlineWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// @param pressing what ends first at the top
    /// @return empty when all of it was said before
    Optional<String> of(List<DueItem> pressing) {
        Set<String> now = new HashSet<>();
        List<DueItem> fresh = pressing.stream()
                .filter(item -> now.add(key(item)) && !said.contains(key(item)))
                .toList();
        said = now;
        return fresh.stream().findFirst().map(first -> text(fresh.size(), first));
    }

    private String text(int count, DueItem first) {
        String done = first.rule().done().in(texts.locale());
        return texts.text("violation.due.news", count, done, DueMark.of(first).text(words, texts));
    }

    private static String key(DueItem item) {
        return item.clock().id() + " " + item.rule().key() + " "
                + DueMark.of(item).rank();
    }
}
