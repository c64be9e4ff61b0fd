/// The command line: one small class per command, on the same use cases as the screens. Names, columns and
/// exit codes are a contract with others: add, never change.
///
/// Thread: the main thread. May import `app`, `i18n` and every room but screens.
package id.suar.cli;
