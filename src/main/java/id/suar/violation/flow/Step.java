package id.suar.violation.flow;

import id.suar.access.Role;
import id.suar.election.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One step that a machine knows.
///
/// @param from     states it leads away from; empty: it begins the record
/// @param event    e.g. `plenary.set`
/// @param who      roles that may take it; empty: whoever may write in the record
/// @param next     the state it leads to; empty: the state stays, and the event is a mark
/// @param judged   keys of the deadlines that it is held against, whichever of them runs
/// @param stops    keys of the deadlines that end with it without having been kept; `*`: all that are left
/// @param starts   key of the deadline whose clock it starts
/// @param produces purpose keys of the papers that go with it
public record Step(
        Set<String> from,
        String event,
        Names name,
        Set<Role> who,
        Optional<String> next,
        List<String> judged,
        List<String> stops,
        List<String> starts,
        List<String> produces,
        Set<Guard> guards) {

    boolean begins() {
        return from.isEmpty();
    }
}
