package id.suar.shell;

import id.suar.access.DeviceKeys;
import id.suar.evidence.file.HandedOver;
import java.nio.file.Path;

/// Writes the evidence that waits to a stick, as much as fits; never on the FX thread.
@FunctionalInterface
public interface EvidenceHandOver {

    HandedOver to(Path folder, DeviceKeys keys);
}
