package id.suar.cli;

import id.suar.app.DemoFacts.Checked;
import id.suar.app.DemoFacts.Delivered;
import id.suar.app.DemoFacts.Results;
import id.suar.app.DemoFacts.Saved;
import id.suar.app.DemoFacts.Tried;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// Tells on stdout what happens in a demonstration: for people as it happens, for programs at the end.
interface DemoTeller {

    void opened(Path folder);

    void saved(List<Saved> saved);

    void tried(List<Tried> tried);

    void serving(URI address);

    void delivered(List<Delivered> delivered);

    void results(Results results);

    void checked(Checked checked);

    /// @param hub   its folder
    /// @param first folder of the device that the desktop opens
    void further(Path hub, Path first, URI address);
}
