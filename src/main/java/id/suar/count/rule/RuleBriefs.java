package id.suar.count.rule;

import id.suar.election.Contest;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What rules say of all sheets in force, in brief; kept with every sheet in the same transaction.
public interface RuleBriefs {

    /// One for each polling station of `scope` that has a sheet, in order of codes.
    List<RuleBrief> list(Contest contest, RegionCode scope);

    /// Of each polling station of `scope` that has a sheet of `contest` what the rules between forms look at, in order
    /// of codes.
    ///
    /// @param held the contest as it is held at a station
    /// @param each called on this thread
    void forms(Contest contest, RegionCode scope, Function<TpsCode, Contest> held, BiConsumer<TpsCode, CrossForm> each);

    /// Of one polling station: a form for each contest of the election that is recorded there.
    ///
    /// @param contests of the election, as they are held at the station
    List<CrossForm> forms(List<Contest> contests, TpsCode station);
}
