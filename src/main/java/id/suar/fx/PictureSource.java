package id.suar.fx;

import javafx.scene.image.Image;

/// Where a picture comes from, as large as it is looked at.
@FunctionalInterface
public interface PictureSource {

    /// Away from the FX thread.
    ///
    /// @param most longest side, in pixels
    Reading read(int most) throws Exception;

    /// What reading came to.
    sealed interface Reading {

        record Seen(Image picture) implements Reading {}

        /// @param why in words, and what to do
        record NotSeen(String why) implements Reading {}
    }
}
