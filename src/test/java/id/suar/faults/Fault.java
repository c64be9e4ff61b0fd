package id.suar.faults;

import java.time.Duration;

/// What a [BadLine] does to one connection.
public sealed interface Fault {

    record None() implements Fault {}

    /// The line is cut after that many bytes towards the hub.
    record CutUp(long after) implements Fault {}

    /// The line is cut after that many bytes towards the device.
    record CutDown(long after) implements Fault {}

    record CorruptUp(long at) implements Fault {}

    record CorruptDown(long at) implements Fault {}

    /// Goes silent after that many bytes towards the hub, and nobody hangs up.
    record StallUp(long after) implements Fault {}

    /// Goes silent after that many bytes towards the device, and nobody hangs up.
    record StallDown(long after) implements Fault {}

    /// Something in between answers, and the hub never hears of it.
    record Answer(String bytes) implements Fault {}

    /// Something in between answers with what the hub answered last, to another request; the hub never hears of it.
    record Replay() implements Fault {}

    /// A proxy sends every request twice and passes on the second answer.
    record Twice() implements Fault {}

    /// The hub answers, and nothing of it comes back.
    record LoseAnswer() implements Fault {}

    /// The device is cut off, and its request reaches the hub only after the next connection is over: the later
    /// one has overtaken it.
    record Overtaken() implements Fault {}

    /// Takes everything and never says a word.
    record Stall() implements Fault {}

    /// The way is longer for this connection than for others.
    record Delay(Duration oneWay) implements Fault {}

    static Fault page(String status, String header, String html) {
        return new Answer("HTTP/1.1 " + status + "\r\n" + header + "Content-Type: text/html\r\nContent-Length: "
                + html.length() + "\r\nConnection: close\r\n\r\n" + html);
    }
}
