package id.suar.person;

import id.suar.i18n.Texts;

/// What stands for persons where they must not be named: lists, exports, notifications, file names.
public record PersonWords(Texts texts) {

    /// `Pelapor #4F09C2`.
    public String reporter(PartId part) {
        return texts.text("sealed.reporter", part.brief());
    }

    /// Of whoever else is named: witnesses, requesters.
    public String person(PartId part) {
        return texts.text("sealed.other", part.brief());
    }

    /// The same, and whether what was known of them is erased.
    public String person(RecordedPerson one) {
        String name = person(one.part());
        return one.erased().isPresent() ? name + " (" + texts.text("sealed.erased") + ")" : name;
    }
}
