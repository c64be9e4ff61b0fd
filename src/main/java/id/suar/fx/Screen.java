package id.suar.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What the window shows in its middle: a list, a form. Made by a room, shown by the shell. FX thread.
public interface Screen {

    /// What it is about, in a few words, for the window's title.
    String title();

    Parent node();

    /// Where the keyboard begins.
    Node first();

    /// It came on stage, or what it shows may have changed (something was recorded or received): read anew.
    default void refresh() {}

    /// It goes off stage or the program ends: keep drafts. Nothing is asked of the user.
    default void leave() {}

    /// Its own keys, for the keyboard map.
    default List<KeyHint> keys() {
        return List.of();
    }

    /// Where it is, for [Room#open(String)] after a restart; empty: the room's first screen.
    default String place() {
        return "";
    }
}
