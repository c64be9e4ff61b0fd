package id.suar.evidence.intake;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Whose turn it is to write to an upload. On a bad line the device comes back while the hub still waits for more of
/// a connection that is dead: whoever comes last has the turn, and who had it writes no more. Kept in memory only,
/// for a connection ends with its process.
final class UploadTurns {

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /// Takes the turn from whoever has it; a write of theirs that is under way is finished first.
    Turn take(String upload) {
        var turn = new Turn(upload);
        Turn before = turns.put(upload, turn);
        if (before != null) {
            before.end();
        }
        return turn;
    }

    @FunctionalInterface
    interface Work {

        void run() throws IOException;
    }

    final class Turn implements AutoCloseable {

        private final String upload;
        private boolean ended;

        private Turn(String upload) {
            this.upload = upload;
        }

        /// Does it while nobody can take the turn.
        ///
        /// @return false, and nothing is done, when somebody has taken it
        synchronized boolean during(Work work) throws IOException {
            if (ended) {
                return false;
            }
            work.run();
            return true;
        }

        private synchronized void end() {
            ended = true;
        }

        @Override
        public void close() {
            turns.remove(upload, this);
        }
    }
}
