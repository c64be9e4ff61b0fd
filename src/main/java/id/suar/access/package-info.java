/// Who may do what, and the keys that prove it: device and hub key pairs, sealing, PIN, enrolment cards,
/// roles.
///
/// Thread: everything here is immutable or a plain file; call it from any thread but FX (Argon2id takes
/// a third of a second). Imports `journal` for signatures and nothing else of Suar.
package id.suar.access;
