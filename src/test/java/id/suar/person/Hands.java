package id.suar.person;

import id.suar.access.Account;
import id.suar.faults.Laptop;
import id.suar.journal.Journal;
import id.suar.sync.SqlFeedAccounts;
import id.suar.sync.SqlFeedOwn;
import java.util.Optional;

/// A device's persons, wired as the program does it.
final class Hands {

    final Persons persons;
    final SealedPersons sealed;
    final SqlPersonErasures erasures;
    final PersonReader reader;
    final PersonEraser eraser;

    Hands(Laptop laptop) {
        var journal = new Journal(laptop.journals, () -> laptop.journals.current(laptop.profile.device()));
        var card = laptop.profile.card().card();
        var listed = new SqlFeedAccounts(laptop.db);
        var rights = new PartRights(
                device -> device.equals(card.device())
                        ? Optional.of(new Account(card.role(), card.scope()))
                        : listed.apply(device),
                id -> SqlFeedOwn.writes(laptop.db, id));
        persons = new SqlPersons(laptop.db, rights);
        sealed = MadePersons.sealed(laptop);
        erasures = new SqlPersonErasures(laptop.db, rights, PersonFiles.NONE, laptop.clock);
        reader = new PersonReader(journal, persons, sealed, rights, laptop.clock, card.owner());
        eraser = new PersonEraser(journal, persons, erasures, rights, laptop.clock, card.owner());
    }
}
