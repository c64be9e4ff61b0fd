package id.suar.fx;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;

/// One room of the program as the window knows it: an item of its navigation. FX thread but for [#find].
public interface Room {

    /// Of the feature: `count`.
    String key();

    String title();

    /// Ikonli literal.
    String icon();

    /// How much here wants somebody's attention.
    ReadOnlyIntegerProperty due();

    /// The room's first screen; the same one each time.
    Screen home();

    /// The screen of a [Screen#place()]; empty when it is not there any more.
    Optional<Screen> open(String place);

    /// What the palette finds here, best first. Called away from the FX thread.
    ///
    /// @param wanted what was typed, not blank
    List<Hit> find(String wanted, int limit);

    /// What people call an entry of this kind, when it is this room's: *count sheet*, *correction*.
    Optional<String> label(String kind);

    /// Something was recorded or received: count anew what is due.
    void refresh();
}
