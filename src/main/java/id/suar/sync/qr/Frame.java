package id.suar.sync.qr;

/// What one code says: one symbol of a message.
///
/// @param message first 16 bytes of the message's SHA-256, in hexadecimal digits
/// @param length  of the message, in bytes
/// @param number  of the symbol
record Frame(String message, int length, int number, byte[] symbol) {}
