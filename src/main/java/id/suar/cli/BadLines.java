package id.suar.cli;

import id.suar.table.BadLine;
import id.suar.table.Faults;
import java.nio.file.Path;
import java.util.List;

/// Names every bad line of a refused file: `file:line: column: reason`.
final class BadLines {

    private BadLines() {}

    /// @return the exit code of a refusal
    static int refuse(Session session, Path file, List<BadLine> faults) {
        for (BadLine fault : faults) {
            String reason = session.texts().text(fault.reason(), fault.values().toArray());
            session.err().println(fault.show(file.toString(), reason));
        }
        if (faults.size() >= Faults.MOST) {
            session.say("cli.refused.more");
        }
        session.say("cli.refused", faults.size());
        return ExitCode.REFUSED;
    }
}
