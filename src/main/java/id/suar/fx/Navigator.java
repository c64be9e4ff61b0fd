package id.suar.fx;

/// How a screen moves about in the window. FX thread.
public interface Navigator {

    /// Lays a screen over the one that is shown; [#back()] returns to that one.
    void open(Screen screen);

    /// Puts a screen in the place of the one that is shown, as `save and next` does.
    void replace(Screen screen);

    /// Leaves the screen that is shown; in a room's first screen nothing happens.
    void back();

    /// One short line that goes away by itself: *saved*.
    void say(String text);
}
