package id.suar.sync.file;

import java.nio.file.Path;
import java.util.Set;

/// The sticks that are plugged in now.
@FunctionalInterface
public interface Sticks {

    /// Where each of them begins; asks nobody but this computer's own table of disks.
    Set<Path> present();
}
