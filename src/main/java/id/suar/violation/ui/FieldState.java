package id.suar.violation.ui;

/// How a field stands, judged when it is left and not while it is typed in.
public sealed interface FieldState {

    /// Nothing to say: not left yet, or empty before the first save.
    record NotYet() implements FieldState {}

    record Fine() implements FieldState {}

    /// @param message what is wrong and what to do
    record Look(String message) implements FieldState {}

    FieldState NOT_YET = new NotYet();
    FieldState FINE = new Fine();
}
