package id.suar.app;

import id.suar.db.NotWritten;
import id.suar.person.PersonErasures;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Erasures that were recorded and not carried out yet: a killed process, a database that was put back. Where the disk
/// takes nothing they stay due: a folder that cannot be opened lets nobody make room.
///
/// Thread: any but FX; waits for the disk.
record DueErasures(PersonErasures erasures) implements Runnable {

    @Override
    public void run() {
        try {
            erasures.carryOut();
        } catch (NotWritten e) {
            Logger.getLogger(DueErasures.class.getName()).log(Level.WARNING, "erasures stay due", e);
        }
    }
}
