package id.suar.table;

import java.io.IOException;

/// A part of a workbook that nobody who means well writes, or one of a size that we do not take.
final class HostilePart extends IOException {

    private final transient BadLine fault;

    HostilePart(String reason, Object... values) {
        super(reason);
        this.fault = BadLine.of(0, "", reason, values);
    }

    BadLine fault() {
        return fault;
    }
}
