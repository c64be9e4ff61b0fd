package id.suar.app;

import id.suar.access.DeviceKeys;
import id.suar.access.DeviceProfile;
import id.suar.access.HeldKeys;
import id.suar.access.Opener;
import id.suar.access.Unlocked;
import id.suar.journal.Journal;
import id.suar.person.PartKeys;
import id.suar.person.PartRights;
import id.suar.person.PersonEraser;
import id.suar.person.PersonErasures;
import id.suar.person.PersonOwner;
import id.suar.person.PersonReader;
import id.suar.person.Persons;
import id.suar.person.SealedPersons;
import id.suar.person.SqlPersonWraps;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Persons in the records of a device. What it seals of them it seals for itself and for its hub; it reads while its
/// keys are open.
///
/// Thread: any but FX.
public final class DevicePersons {

    private final Journal journal;
    private final HeldKeys keys;
    private final Persons persons;
    private final SealedPersons sealed;
    private final PersonErasures erasures;
    private final PartRights rights;
    private final Clock clock;
    private final String actor;

    DevicePersons(Workspace workspace, DeviceProfile profile, Journal journal, Clock clock) {
        this.journal = journal;
        this.keys = workspace.keys();
        this.clock = clock;
        this.actor = profile.card().card().owner();
        this.rights = workspace.partRights();
        this.persons = workspace.persons();
        this.sealed = new SealedPersons(
                new SqlPersonWraps(workspace.database()), owner(profile, workspace.keys()), new SecureRandom());
        this.erasures = workspace.personErasures(clock);
    }

    /// Opens the keys of this device, unless they are open; takes a third of a second.
    public void unlock(Optional<char[]> pin) {
        keys.open(pin);
    }

    /// What is recorded for the body of an entry.
    public SealedPersons sealed() {
        return sealed;
    }

    /// The parts that records here hold.
    public Persons list() {
        return persons;
    }

    public PersonReader reader() {
        return new PersonReader(journal, persons, sealed, rights, clock, actor);
    }

    public PersonEraser eraser() {
        return new PersonEraser(journal, persons, erasures, rights, clock, actor);
    }

    public PersonErasures erasures() {
        return erasures;
    }

    private static PersonOwner owner(DeviceProfile profile, HeldKeys keys) {
        return new PersonOwner(profile.device(), () -> readers(profile, keys), () -> opener(keys));
    }

    /// Without a key ring that can be read, the hub at least can open it.
    private static List<PartKeys.Reader> readers(DeviceProfile profile, HeldKeys keys) {
        List<PartKeys.Reader> readers = new ArrayList<>();
        keys.sealKey().ifPresent(key -> readers.add(new PartKeys.Reader(profile.device(), key)));
        readers.add(new PartKeys.Reader(profile.hub().id(), profile.hub().sealKey()));
        return readers;
    }

    private static Optional<Opener> opener(HeldKeys keys) {
        return keys.get() instanceof Unlocked.Open(DeviceKeys open)
                ? Optional.of(PartKeys.opener(open.sealing()))
                : Optional.empty();
    }
}
