package id.suar.form.ui;

/// How a field stands, judged when it is left and not while it is typed in.
public sealed interface AnswerState {

    /// Nothing to say: not left yet, or empty.
    record NotYet() implements AnswerState {}

    record Fine() implements AnswerState {}

    /// @param message what is wrong and what to do
    record Look(String message) implements AnswerState {}

    AnswerState NOT_YET = new NotYet();
    AnswerState FINE = new Fine();
}
