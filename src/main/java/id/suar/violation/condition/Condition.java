package id.suar.violation.condition;

/// A condition of Perbawaslu 7/2022 art. 15(3) and (4), and of Perbawaslu 8/2020 art. 9.
public enum Condition {
    /// Who reports: name and address, a citizen in a capacity that may report.
    REPORTER("f.reporter", true),
    /// Who is reported; at a regional election with an address.
    REPORTED("f.reported", true),
    /// Filed within the limit since it was known.
    TIME("f.time", true),
    /// The signature is the one on the identity card; only at regional elections.
    SIGNATURE("f.signature", true),
    /// Time and place of the event.
    TIME_PLACE("m.time_place", false),
    /// Description of the event.
    ACCOUNT("m.account", false),
    /// At least one item of evidence.
    EVIDENCE("m.evidence", false);

    private final String key;
    private final boolean formal;

    Condition(String key, boolean formal) {
        this.key = key;
        this.formal = formal;
    }

    public String key() {
        return key;
    }

    /// *Syarat formal*; otherwise *syarat materiel*.
    public boolean formal() {
        return formal;
    }
}
