package id.suar.fx.load;

import javafx.scene.Node;

/// What a room calls its import.
///
/// @param title    of the screen
/// @param about    what the file is of, beside the title
/// @param rows     what a row of the file stands for, below the place for the file
/// @param template name of an empty example, without an ending
/// @param back     on the way back when all is recorded
/// @param said     what people say of the file as a whole, above its columns; an empty pane where there is nothing
public record LoadWords(String title, String about, String rows, String template, String back, Node said) {}
