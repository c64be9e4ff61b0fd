package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.count.CountDraft;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.Paper;
import id.suar.count.RecordedSheet;
import id.suar.count.VoteRound;
import id.suar.count.station.StationLine;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a sheet's screen begins with.
///
/// @param document  which of the form's documents it is about
/// @param round     the vote that this one tells of
/// @param recorded  the document as recorded
/// @param draft     what was keyed of it and not recorded
/// @param documents every document of the form, the one that counts first
/// @param siblings  the station's other forms in this election, in the ballot's order, with this one
/// @param likeness  a form of the same station whose voters are recorded already
record SheetStart(
        Contest contest,
        StationLine line,
        CountDocument document,
        VoteRound round,
        Optional<RecordedSheet> recorded,
        Optional<CountDraft> draft,
        List<Known> documents,
        List<Sibling> siblings,
        Optional<Likeness> likeness) {

    /// A document of the form that there is something of.
    ///
    /// @param counts  its figures are the ones that lists and sums show
    /// @param drafted something of it is keyed and not recorded
    record Known(
            CountDocument document,
            VoteRound round,
            Optional<RecordedSheet> recorded,
            boolean counts,
            boolean drafted) {}

    /// Another form of the same station.
    record Sibling(Contest contest, StationLine line) {}

    /// The figures of a form that was recorded at the same station.
    record Likeness(Contest contest, Figures figures) {}

    SheetStart {
        documents = List.copyOf(documents);
        siblings = List.copyOf(siblings);
    }

    /// A document that there is nothing of yet.
    SheetStart begin(VoteRound round, Paper.Kind paper) {
        return new SheetStart(
                contest,
                line,
                new CountDocument(round.number(), paper),
                round,
                Optional.empty(),
                Optional.empty(),
                documents,
                siblings,
                likeness);
    }

    TpsCode station() {
        return line.station();
    }

    /// As many rows as the pack names, or as the paper was found to have.
    FormLayout layout() {
        Stream<CountSheet> sheets =
                Stream.concat(recorded().map(RecordedSheet::sheet).stream(), draft.map(CountDraft::sheet).stream());
        return sheets.map(sheet -> sheet.figures().layout()).reduce(contest.form(), FormLayout::with);
    }

    /// The document as recorded, or a blank one.
    CountSheet base(String observer) {
        CountSheet sheet = recorded().map(RecordedSheet::sheet).orElseGet(() -> blank(observer));
        return sheet.withFigures(sheet.figures().on(layout()));
    }

    /// Of a first copy nothing is said before somebody says it.
    private CountSheet blank(String observer) {
        CountSheet blank = CountSheet.of(
                        contest.election().key(), contest.key(), station(), Figures.blank(layout()), observer)
                .withRound(round);
        return document.equals(CountDocument.FIRST) ? blank : blank.withPaper(ofKind(document.paper()));
    }

    private static Paper ofKind(Paper.Kind kind) {
        Paper none = Paper.UNSAID;
        return new Paper(
                kind,
                none.filledOn(),
                none.kpps(),
                none.witnesses(),
                none.ptpsPresent(),
                none.copyReceived(),
                none.copyTime(),
                none.objection(),
                none.objections(),
                none.objectedBy());
    }

    /// Without anything of the station's other forms.
    SheetStart alone() {
        return new SheetStart(contest, line, document, round, recorded, draft, documents, List.of(), Optional.empty());
    }

    /// Nothing of the station's forms differs.
    boolean same(SheetStart other) {
        return line.equals(other.line())
                && documents.equals(other.documents())
                && siblings.stream()
                        .map(Sibling::line)
                        .toList()
                        .equals(other.siblings().stream().map(Sibling::line).toList());
    }

    /// How many other records there are of the same document.
    long others() {
        return documents.stream()
                        .filter(one ->
                                one.recorded().isPresent() && one.document().equals(document))
                        .count()
                - (recorded.isPresent() ? 1 : 0);
    }

    /// The number of the next vote of this form.
    int nextRound() {
        return documents.stream().mapToInt(one -> one.round().number()).max().orElse(0) + 1;
    }

    SheetStart withDraft(Optional<CountDraft> other) {
        return new SheetStart(contest, line, document, round, recorded, other, documents, siblings, likeness);
    }
}
