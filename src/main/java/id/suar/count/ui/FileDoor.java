package id.suar.count.ui;

import id.suar.election.Contest;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Ways into the import of files, and out as open data. FX thread.
interface FileDoor {

    /// Lays the import over what is shown; the file is chosen there.
    void choose(Contest contest);

    /// Asks for a folder and writes a contest there as open data.
    void publish(Contest contest);

    /// Makes a node a place where a file may be dropped; the import begins with it.
    ///
    /// @param contest asked when a file falls
    void dropOn(Node place, Supplier<Optional<Contest>> contest);
}
