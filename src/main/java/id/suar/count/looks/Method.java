package id.suar.count.looks;

/// How something stands out. What each does and what it cannot tell is said on screen.
public enum Method {
    /// Turnout of the list far from that of the district's other stations.
    TURNOUT("S1"),
    /// Share of invalid votes far above that of the district's other stations.
    INVALID("S2"),
    /// One contestant has every valid vote.
    ONE_TAKES_ALL("S3"),
    /// Last digits of votes that are not as even as chance would have them.
    LAST_DIGIT("S4"),
    /// Two stations with the same votes throughout.
    TWINS("S5");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
