package id.suar.count.checklist.ui;

import id.suar.count.checklist.ChecklistItem;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.fx.PictureSource;
import java.util.function.Consumer;

/// Where the keyboard goes from a question.
interface Hands {

    void next(QuestionRow from);

    void previous(QuestionRow from);

    /// Goes to the next question and answers it.
    void answerNext(QuestionRow from, Said said);

    void draftFinding(QuestionRow from);

    /// Lays the photos of an answer over the questions, beginning with one of them.
    void photos(ChecklistItem item, int place);

    /// Reads a photo.
    ///
    /// @param most longest side, in pixels
    /// @param then on the FX thread
    void picture(String photo, int most, Consumer<PictureSource.Reading> then);
}
