package id.suar.person;

import id.suar.i18n.Texts;
import java.util.Map;

/// What stands for persons where they must not be named: lists, exports, notifications, file names.
public record PersonWords(Texts texts) {

    /// What forms call those whom they ask about.
    private static final Map<String, String> ROLES = Map.of(
            "reporter", "sealed.reporter",
            "proxy", "sealed.proxy",
            "witnesses", "sealed.witnesses",
            "reported", "sealed.reported",
            "actors", "sealed.actors",
            "informant", "sealed.informant",
            "suspect", "sealed.suspect");

    /// `Pelapor #4F09C2`.
    public String reporter(PartId part) {
        return texts.text("sealed.reporter", part.brief());
    }

    /// Of whoever else is named: witnesses, requesters.
    public String person(PartId part) {
        return texts.text("sealed.other", part.brief());
    }

    /// The same, by what they are in the form, and whether what was known of them is erased.
    public String person(RecordedPerson one) {
        String role = one.person().replaceAll("\\.[0-9]+$", "").replaceAll("^.*\\.", "");
        String name =
                ROLES.containsKey(role) ? texts.text(ROLES.get(role), one.part().brief()) : person(one.part());
        return one.erased().isPresent() ? name + " (" + texts.text("sealed.erased") + ")" : name;
    }
}
