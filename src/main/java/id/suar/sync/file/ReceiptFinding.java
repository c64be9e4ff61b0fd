package id.suar.sync.file;

import id.suar.sync.Heard;

/// What a file among receipts turned out to be.
public sealed interface ReceiptFinding {

    /// The hub's answer to this device, checked and acted upon.
    record Told(Heard heard) implements ReceiptFinding {}

    /// The hub's answer to another device.
    record OtherDevice(String device) implements ReceiptFinding {}

    /// Not signed by this device's hub.
    record OtherHub() implements ReceiptFinding {}

    /// Copied half.
    record CutShort() implements ReceiptFinding {}

    /// Named as this hub's, and not what it signed.
    record Altered() implements ReceiptFinding {}

    /// Made by a later version of Suar.
    record Newer() implements ReceiptFinding {}

    record NotAReceipt() implements ReceiptFinding {}
}
