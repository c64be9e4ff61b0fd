package id.suar.violation.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The four kinds of records that a case can begin with.
public enum CaseKind {
    /// *Formulir A*, the daily report of supervision.
    FORM_A(
            "form_a",
            "violation.forma",
            List.of("v.event", "summary"),
            List.of("v.place", "act.1.place"),
            "v.found_at",
            "act.1.from"),
    /// *Temuan*. Its entries are those of findings from the first cut on, with more fields.
    FINDING("finding", "violation.finding", List.of("what"), List.of("place"), "found", "found"),
    /// *Laporan*.
    REPORT("report", "violation.report", List.of("event.what"), List.of("event.place"), "event.known_on", "filed_on"),
    /// *Informasi awal*.
    INITIAL_INFO("initial_info", "violation.info", List.of("summary"), List.of("place"), "received_at", "received_at");

    private final String key;
    private final String entries;
    private final List<String> what;
    private final List<String> place;
    private final String start;
    private final String day;

    CaseKind(String key, String entries, List<String> what, List<String> place, String start, String day) {
        this.key = key;
        this.entries = entries;
        this.what = what;
        this.place = place;
        this.start = start;
        this.day = day;
    }

    /// Of its form, and of the way that it goes.
    public String key() {
        return key;
    }

    /// Kind of the entry that begins such a record.
    public String recorded() {
        return entries + ".recorded/1";
    }

    /// Kind of the entries that change it.
    public String amended() {
        return entries + ".amended/1";
    }

    /// Fields that say in one line what it is about; the first that is written.
    List<String> what() {
        return what;
    }

    /// Fields that say where.
    List<String> place() {
        return place;
    }

    /// The field whose day starts the time limits, and decides which rows of the law hold.
    public String start() {
        return start;
    }

    /// The field whose day it is listed under, before [#start].
    String day() {
        return day;
    }

    public static Optional<CaseKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /// By the kind of the entry that begins a record.
    public static Optional<CaseKind> begunBy(String entryKind) {
        return Arrays.stream(values())
                .filter(kind -> kind.recorded().equals(entryKind))
                .findFirst();
    }
}
