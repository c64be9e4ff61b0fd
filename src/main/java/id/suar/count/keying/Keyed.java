package id.suar.count.keying;

import id.suar.count.CountSheet;
import id.suar.journal.EntryId;

/// A form as a second person keyed it.
///
/// @param sheet  the record of the first one: the entry that began it
/// @param basis  the version of it that this one is compared with: the last when this was recorded
/// @param keyer  who keyed, as typed; on a shared device not the one that it belongs to
/// @param second what was keyed
public record Keyed(EntryId sheet, EntryId basis, String keyer, CountSheet second) {

    public Keyed {
        if (!Persons.isName(keyer) || keyer.length() > CountSheet.MAX_TEXT) {
            throw new IllegalArgumentException("nobody keyed it");
        }
    }
}
