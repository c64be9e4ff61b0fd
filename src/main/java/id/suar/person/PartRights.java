package id.suar.person;

import id.suar.access.Account;
import id.suar.access.Grant;
import id.suar.access.Rights;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Whether a device may do something with a part: by the role on its card, by its scope, and by whose hands recorded
/// it.
public final class PartRights {

    private static final String REQUESTS = "information.";

    private final Rights rights = Rights.bundled();
    private final Function<String, Optional<Account>> accounts;
    private final Predicate<String> hubs;

    /// @param accounts what is known here of a device; nobody unknown may do anything
    public PartRights(Function<String, Optional<Account>> accounts) {
        this(accounts, _ -> false);
    }

    /// @param hubs whether a name of journals is that of one which the hub itself writes: it repeats
    ///             erasures, of which it has judged the right before
    public PartRights(Function<String, Optional<Account>> accounts, Predicate<String> hubs) {
        this.accounts = accounts;
        this.hubs = hubs;
    }

    /// @param right  a key of [Rights]
    /// @param device that does it
    /// @param home   that recorded the part
    /// @param kind   of the entry that holds it
    boolean may(String right, String device, String home, String kind) {
        if (right.equals(Rights.PERSON_ERASE) && hubs.test(device)) {
            return true;
        }
        Optional<Account> account = accounts.apply(device);
        boolean own = device.equals(home);
        boolean within = own
                || account.flatMap(mine -> accounts.apply(home).map(mine::covers))
                        .orElse(false);
        return within
                && account.map(mine -> rights.may(mine.role(), right, given(own, kind)))
                        .orElse(false);
    }

    private static Set<Grant> given(boolean own, String kind) {
        Set<Grant> given = EnumSet.noneOf(Grant.class);
        if (own) {
            given.add(Grant.OWN);
        }
        if (kind.startsWith(REQUESTS)) {
            given.add(Grant.REQUEST);
        }
        return given;
    }
}
