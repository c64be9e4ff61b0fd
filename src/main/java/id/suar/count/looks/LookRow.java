package id.suar.count.looks;

import id.suar.count.rule.Severity;
import id.suar.region.TpsCode;
import java.util.Optional;
import java.util.function.Supplier;

/// One line of what is worth a look: a broken rule of one form, or something that stands out.
public final class LookRow {

    /// Where it comes from.
    public enum Kind {
        /// A rule of one form.
        FORM,
        /// A rule between the forms of a station.
        CROSS,
        /// A method over many sheets.
        STATISTIC
    }

    private final Kind kind;
    private final String code;
    private final String name;
    private final Severity severity;
    private final Optional<TpsCode> station;
    private final PlaceNames place;
    private final boolean explained;
    private final Optional<Against> figures;
    private final Supplier<String> words;
    private String message;

    /// What stands there, and what would keep the rule.
    public record Against(int found, int expected) {}

    /// @param station empty for what is said of a whole district
    /// @param figures of a rule that holds one figure against another: those of the first place in which it breaks
    /// @param words   with its figures; asked for once, when the line is first shown
    LookRow(
            Kind kind,
            String code,
            String name,
            Severity severity,
            Optional<TpsCode> station,
            PlaceNames place,
            boolean explained,
            Optional<Against> figures,
            Supplier<String> words) {
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.severity = severity;
        this.station = station;
        this.place = place;
        this.explained = explained;
        this.figures = figures;
        this.words = words;
    }

    public Kind kind() {
        return kind;
    }

    /// `R01`, `X8`, `S1`.
    public String code() {
        return code;
    }

    /// `R01 Men + women`.
    public String rule() {
        return code + " " + name;
    }

    public Severity severity() {
        return severity;
    }

    public Optional<TpsCode> station() {
        return station;
    }

    /// The code of its station; blank for a whole district.
    public String digits() {
        return station.isPresent() ? station.get().digits() : "";
    }

    public PlaceNames place() {
        return place;
    }

    /// `001`; blank for a whole district.
    public String number() {
        return station.map(one -> one.digits().substring(10)).orElse("");
    }

    /// Somebody has explained why it stands so.
    public boolean explained() {
        return explained;
    }

    public Optional<Against> figures() {
        return figures;
    }

    public synchronized String message() {
        if (message == null) {
            message = words.get();
        }
        return message;
    }
}
