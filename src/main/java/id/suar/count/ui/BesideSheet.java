package id.suar.count.ui;

import id.suar.election.Contest;
import id.suar.region.TpsCode;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// What may lie beside a sheet while it is keyed: the photos of its paper. Made by another room; sheets know
/// only that there is something to look at. FX thread.
@FunctionalInterface
public interface BesideSheet {

    /// For devices and tests that have nothing to lay there.
    BesideSheet NOTHING = (contest, station) -> Optional.empty();

    /// One for each sheet that is opened; it reads what it shows by itself.
    Optional<Beside> of(Contest contest, TpsCode station);

    /// Of one sheet, for as long as that is open.
    interface Beside {

        Region node();

        /// Where the keyboard goes in it.
        Region first();

        /// Whether there is something to look at; what is not filled says how it gets there.
        ReadOnlyBooleanProperty filled();

        /// What it shows may have changed: read anew.
        void refresh();

        /// The sheet is closed.
        void leave();

        /// A key that the form has no use for, pressed while the keyboard is in the form.
        ///
        /// @return whether it was one of its own
        boolean pressed(KeyEvent event);
    }
}
