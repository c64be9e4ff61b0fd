package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.election.Contest;
import id.suar.region.TpsCode;
import java.util.Optional;

/// Ways between the screens of counts. FX thread.
interface Doors {

    /// Whether other sheets may be opened and begun from one.
    default boolean free() {
        return true;
    }

    /// Lays a form over what is shown.
    void sheet(Contest contest, TpsCode station);

    /// Puts the form of the next polling station in the place of the one that is shown; back to the list when
    /// all of them are recorded.
    void next(Contest contest, TpsCode after);

    /// Puts another form of the same polling station in the place of the one that is shown.
    void instead(Contest contest, TpsCode station);

    void history(Contest contest, TpsCode station);

    /// Lays what several versions say of one document over what is shown, to settle it.
    ///
    /// @param document empty: the one that counts
    void versions(Contest contest, TpsCode station, Optional<CountDocument> document);

    /// Tells the other screens that a form was recorded.
    void recorded(Contest contest, TpsCode station);

    void back();

    void say(String text);
}
