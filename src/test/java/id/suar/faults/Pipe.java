package id.suar.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// One direction of one connection.
///
/// @param cut     hangs up after so many bytes; negative: never
/// @param stall   after so many bytes nothing goes on, and nobody hangs up; negative: never
/// @param corrupt the byte that arrives changed; negative: none
record Pipe(Link link, Lane lane, long cut, long stall, long corrupt) {

    private record Part(long due, byte[] bytes) {}

    private static final byte[] END = {};

    /// Returns when one side has hung up; then both have.
    ///
    /// @param heard hears each part before it goes on
    void pump(Socket from, Socket to, Consumer<byte[]> heard, Executor threads) throws IOException {
        if (!link.oneWay().isPositive()) {
            try {
                read(from.getInputStream(), to.getOutputStream()::write, heard);
            } finally {
                hangUp(from, to);
            }
            return;
        }
        BlockingQueue<Part> way = new LinkedBlockingQueue<>();
        threads.execute(() -> depart(from, way, heard));
        arrive(way, from, to);
    }

    private interface Way {
        void go(byte[] part) throws IOException;
    }

    private void depart(Socket from, BlockingQueue<Part> way, Consumer<byte[]> heard) {
        try {
            read(from.getInputStream(), part -> way.add(new Part(due(link.oneWay()), part)), heard);
        } catch (IOException e) {
            // Cut: what is on its way arrives.
        } finally {
            way.add(new Part(due(Duration.ZERO), END));
        }
    }

    private void read(InputStream in, Way way, Consumer<byte[]> heard) throws IOException {
        byte[] buffer = new byte[link.piece()];
        long at = 0;
        while (cut < 0 || at < cut) {
            int most = cut < 0 ? buffer.length : (int) Math.min(buffer.length, cut - at);
            int read = in.read(buffer, 0, most);
            if (read < 0) {
                return;
            }
            if (corrupt >= at && corrupt < at + read) {
                buffer[(int) (corrupt - at)] ^= 0x20;
            }
            if (stall >= 0 && at + read > stall) {
                pass(Arrays.copyOf(buffer, (int) Math.max(0, stall - at)), way, heard);
                in.transferTo(OutputStream.nullOutputStream());
                return;
            }
            pass(Arrays.copyOf(buffer, read), way, heard);
            at += read;
        }
    }

    private void pass(byte[] part, Way way, Consumer<byte[]> heard) throws IOException {
        if (part.length > 0) {
            lane.send(part.length);
            heard.accept(part);
            way.go(part);
        }
    }

    private void arrive(BlockingQueue<Part> way, Socket from, Socket to) {
        try {
            for (Part part = way.take(); part.bytes() != END; part = way.take()) {
                Lane.waitUntil(part.due());
                to.getOutputStream().write(part.bytes());
            }
        } catch (IOException | InterruptedException e) {
            // The line is gone, and with it what was still on its way.
        } finally {
            hangUp(from, to);
        }
    }

    private static void hangUp(Socket from, Socket to) {
        try (from;
                to) {
            // Closing is all.
        } catch (IOException e) {
            // It was closed.
        }
    }

    private static long due(Duration in) {
        return System.nanoTime() + in.toNanos();
    }
}
