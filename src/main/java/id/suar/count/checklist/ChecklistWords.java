package id.suar.count.checklist;

import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Questions and answers in the reader's language.
public final class ChecklistWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final Texts texts;
    private final RegionCode scope;

    /// @param scope its time zone is the one that instants are shown in
    public ChecklistWords(Texts texts, RegionCode scope) {
        this.texts = texts;
        this.scope = scope;
    }

    public String question(ChecklistItem item) {
        return item.question().in(texts.locale());
    }

    public String said(Said said) {
        return texts.text("checklist.said." + said.name().toLowerCase(Locale.ROOT));
    }

    public String phase(Phase phase) {
        return texts.text("checklist.phase." + phase.word());
    }

    public String ground(Ground.Kind kind) {
        return texts.text("checklist.ground." + kind.word());
    }

    /// `07.12`, with the day where it is not the voting day.
    public String clock(LocalDateTime at, LocalDate votingDay) {
        String time = CLOCK.format(at);
        return at.toLocalDate().equals(votingDay)
                ? time
                : DateTimeFormatter.ofPattern("d MMM", texts.locale()).format(at) + " " + time;
    }

    /// By the clock of the place: `14 Feb 2024 19.42 WITA`.
    public String when(Instant at) {
        Zones zone = Zones.of(scope);
        return DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", texts.locale())
                        .withZone(zone.id())
                        .format(at)
                + " " + zone;
    }

    /// What an answer says beside its word: `pukul 07.12; 3 orang; Kotak datang terlambat.`; empty for nothing.
    ///
    /// @param contests of the election, for their names
    public String details(Answer answer, LocalDate votingDay, List<Contest> contests) {
        Stream<String> time = answer.at().map(at -> texts.text("checklist.told.time", clock(at, votingDay))).stream();
        Stream<String> persons =
                answer.persons().stream().mapToObj(number -> texts.text("checklist.told.persons", number));
        Stream<String> number =
                answer.number().stream().mapToObj(pieces -> texts.text("checklist.told.number", pieces));
        Stream<String> which = answer.contests().stream().map(key -> contest(key, contests));
        Stream<String> text = Stream.of(answer.text()).filter(one -> !one.isBlank());
        Stream<String> photos = answer.photos().isEmpty()
                ? Stream.of()
                : Stream.of(texts.text("checklist.told.photos", answer.photos().size()));
        return Stream.of(time, persons, number, which, text, photos)
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }

    /// An answer with all that goes with it: `Ya (pukul 07.12; 3 orang)`; nothing answered is not *no*.
    public String answered(Optional<Answer> answer, LocalDate votingDay, List<Contest> contests) {
        if (answer.isEmpty()) {
            return texts.text("checklist.said.nothing");
        }
        String details = details(answer.get(), votingDay, contests);
        String word = said(answer.get().said());
        return details.isEmpty() ? word : texts.text("checklist.history.answer", word, details);
    }

    private String contest(String key, List<Contest> contests) {
        return contests.stream()
                .filter(one -> one.key().equals(key))
                .map(one -> one.name().in(texts.locale()))
                .findFirst()
                .orElse(key);
    }
}
