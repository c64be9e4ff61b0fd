package id.suar.count.keying.ui;

import id.suar.count.keying.Persons;
import id.suar.journal.Drafts;
import java.util.List;
import java.util.Optional;

/// Drafts of one person's second keyings, apart from those of first ones and of other people. What is no draft,
/// but a choice kept beside them, stays everybody's.
///
/// @param all   of the device
/// @param keyer whose they are
record OwnDrafts(Drafts all, String keyer) implements Drafts {

    /// Where drafts of sheets are kept.
    private static final String SHEETS = "count";

    @Override
    public void save(String room, String key, byte[] body) {
        all.save(own(room), key, body);
    }

    @Override
    public Optional<byte[]> find(String room, String key) {
        return all.find(own(room), key);
    }

    @Override
    public void drop(String room, String key) {
        all.drop(own(room), key);
    }

    @Override
    public List<Draft> list(String room) {
        return all.list(own(room));
    }

    private String own(String room) {
        return room.equals(SHEETS) ? "keying/" + Persons.key(keyer) : room;
    }
}
