package id.suar.count.keying;

import id.suar.election.Election;
import id.suar.journal.Drafts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/// Which elections want their forms keyed twice: as their pack says (parameter [#PARAMETER], 1 for yes), unless
/// somebody decided otherwise on this device. Kept beside the drafts, under a name that no draft has.
public final class DoubleKeying {

    public static final String PARAMETER = "double_keying";

    private static final String ROOM = "keying/choice";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Drafts drafts;

    public DoubleKeying(Drafts drafts) {
        this.drafts = drafts;
    }

    public boolean wanted(Election election) {
        return drafts.find(ROOM, election.key())
                .map(kept -> new String(kept, StandardCharsets.UTF_8).equals(YES))
                .orElseGet(() -> election.parameter(PARAMETER)
                        .map(value -> value.compareTo(BigDecimal.ONE) == 0)
                        .orElse(false));
    }

    public void want(Election election, boolean wanted) {
        drafts.save(ROOM, election.key(), (wanted ? YES : NO).getBytes(StandardCharsets.UTF_8));
    }
}
