package id.suar.app;

import id.suar.count.rule.Severity;
import id.suar.count.tally.CountTally;
import id.suar.election.Contest;
import id.suar.journal.Receipt;
import id.suar.journal.Verification;
import id.suar.region.Region;
import id.suar.region.TpsCode;
import id.suar.sync.LinkProblem;
import id.suar.sync.SyncOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What happened in a demonstration, measured as it happened.
public final class DemoFacts {

    private DemoFacts() {}

    /// One of its devices.
    ///
    /// @param id as the hub gave it
    public record Device(Path folder, String id, String owner, Region district) {}

    /// What was recorded on a device while no hub was running.
    ///
    /// @param forms       forms read
    /// @param corrections of them, later
    /// @param saved       entries on the device's disk
    /// @param received    of them, signed for by the hub
    /// @param commits     how many times something was put on disk
    /// @param median      time from handing it over to knowing it on disk
    /// @param longest     the longest of these
    public record Saved(
            Device device,
            int forms,
            int corrections,
            int findings,
            long saved,
            long received,
            int commits,
            Duration median,
            Duration longest) {}

    /// A try that had to fail.
    ///
    /// @param problem empty only if something answered all the same
    public record Tried(Device device, long waiting, Optional<LinkProblem> problem) {}

    /// @param up   bytes of the parcels that were sent
    /// @param down bytes of the hub's answers
    public record Delivered(
            Device device,
            SyncOutcome outcome,
            long received,
            long saved,
            Optional<Receipt> receipt,
            long up,
            long down,
            Duration took) {

        public boolean all() {
            return outcome instanceof SyncOutcome.AllReceived && received == saved;
        }
    }

    /// The hub's sums of one contest in one district.
    public record Summed(Contest contest, Region district, CountTally.Line line) {}

    /// @param times   how many times a form of this contest breaks the rule
    /// @param station the first of them
    /// @param says    what the rule says of it, with its figures
    public record Broken(Contest contest, String rule, int times, Severity severity, TpsCode station, String says) {

        Broken again() {
            return new Broken(contest, rule, times + 1, severity, station, says);
        }
    }

    /// The hub's export beside those of the devices.
    ///
    /// @param forms     rows on the hub
    /// @param cells     of these rows, compared one by one
    /// @param different cells that are not the same, or are missing on one side
    /// @param findings  that are the same on both sides
    /// @param apart     findings that are not
    public record Compared(int forms, long cells, long different, int findings, int apart) {

        public boolean same() {
            return different == 0 && apart == 0;
        }
    }

    /// @param name of the folder
    public record Verified(String name, Verification verification) {}

    public record Results(List<Summed> sums, List<Broken> broken) {}

    public record Checked(Compared compared, List<Verified> verified) {

        public boolean sound() {
            return compared.same()
                    && verified.stream().allMatch(one -> one.verification().sound());
        }
    }
}
