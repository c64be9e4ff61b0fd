package id.suar.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Keeps what lies below open: a library closes what it is given, and that may be standard output.
public final class Unclosed extends FilterOutputStream {

    public Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
