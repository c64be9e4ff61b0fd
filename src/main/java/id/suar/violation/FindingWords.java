package id.suar.violation;

import id.suar.election.Packs;
import id.suar.election.Regime;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Fields of findings in the reader's language.
public final class FindingWords {

    private final Texts texts;
    private final ViolationDictionary dictionary;
    private final PlaceChoices places;
    private final List<ElectionChoice> elections;
    private final Zones zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter brief;

    /// @param scope its time zone is the one that instants are shown in
    public FindingWords(
            Texts texts, ViolationDictionary dictionary, PlaceChoices places, Packs packs, RegionCode scope) {
        this.texts = texts;
        this.dictionary = dictionary;
        this.places = places;
        this.elections = ElectionChoice.all(packs, texts.locale());
        this.zone = Zones.of(scope);
        this.day = DateTimeFormatter.ofPattern("EEE, d MMM uuuu", texts.locale());
        this.brief = DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale());
        this.minute = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH.mm", texts.locale());
    }

    public List<ElectionChoice> elections() {
        return elections;
    }

    public String label(FindingField field) {
        return texts.text("violation.field." + field.key());
    }

    public String fault(FieldFault fault) {
        return texts.text(fault.reason(), fault.values().toArray());
    }

    public String regime(Regime regime) {
        String key = "violation.regime." + regime.key();
        return texts.has(key) ? texts.text(key) : regime.key();
    }

    /// What to choose where a finding concerns no election in particular.
    public String anyElection(Regime regime) {
        return texts.text("violation.form.any_election", regime(regime));
    }

    public String name(ViolationKind kind) {
        return kind.name(texts.locale().getLanguage());
    }

    /// The name of a kind by its key; the key itself where this dictionary does not have it.
    public String kind(Regime regime, String key) {
        return dictionary.find(regime, key).map(this::name).orElse(key);
    }

    /// The same, whichever regime's dictionary has it first.
    public String kind(String key) {
        return dictionary.all().stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .map(this::name)
                .orElse(key);
    }

    /// @param keys with semicolons
    public String suspected(String keys) {
        return Arrays.stream(keys.split(";")).map(this::suspectedOne).collect(Collectors.joining(", "));
    }

    private String suspectedOne(String key) {
        String text = "violation.suspected." + key;
        return texts.has(text) ? texts.text(text) : key;
    }

    public String place(Place place) {
        return places.label(place);
    }

    public String occurred(Occurred occurred) {
        return switch (occurred) {
            case Occurred.Unknown() -> texts.text("violation.occurred.unknown");
            case Occurred.OnDay(LocalDate date) -> day.format(date);
            case Occurred.AtMinute(var at) -> minute.format(at);
        };
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    /// A day where there is little room.
    public String shortDay(String text) {
        return Occurred.read(text).flatMap(Occurred::date).map(brief::format).orElse(text);
    }

    /// A day as people read it; what is no day stays as it is.
    public String day(String text) {
        return Occurred.read(text).flatMap(Occurred::date).map(this::day).orElse(text);
    }

    /// The day that it is here at an instant.
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone.id());
    }

    public String instant(Instant at) {
        return minute.format(at.atZone(zone.id())) + " " + zone;
    }

    /// A field's text as it stands in its place in the form: what was chosen from a list, by its name.
    ///
    /// @param regime whose dictionary a kind is looked up in
    public String typed(FindingField field, String text, Regime regime) {
        boolean named = field == FindingField.ELECTION || field == FindingField.PLACE || field == FindingField.KIND;
        return named && !text.isEmpty() ? value(field, text, regime) : text;
    }

    /// A field's text as people read it; a dash for nothing.
    ///
    /// @param regime whose dictionary a kind is looked up in
    public String value(FindingField field, String text, Regime regime) {
        if (text.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case ELECTION ->
                elections.stream()
                        .filter(choice -> choice.key().equals(text))
                        .map(ElectionChoice::name)
                        .findFirst()
                        .orElse(text);
            case REGIME -> regime(new Regime(text));
            case PLACE -> Place.read(text).map(this::place).orElse(text);
            case OCCURRED -> Occurred.read(text).map(this::occurred).orElse(text);
            case FOUND -> day(text);
            case KIND -> kind(regime, text);
            case SUSPECTED -> suspected(text);
            case WHAT, SPOT, OBSERVER, OFFICE, ACCOUNT, BASIS, SANCTION, SOURCE, NOTE, REF -> text;
        };
    }
}
