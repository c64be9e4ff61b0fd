package id.suar.count.checklist.ui;

import id.suar.count.rule.VotingDayAnswers.Said;

/// Where the keyboard goes from a question.
interface Hands {

    void next(QuestionRow from);

    void previous(QuestionRow from);

    /// Goes to the next question and answers it.
    void answerNext(QuestionRow from, Said said);

    void draftFinding(QuestionRow from);
}
