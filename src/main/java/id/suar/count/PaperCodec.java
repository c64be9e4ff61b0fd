package id.suar.count;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.count.CellMark.State;
import id.suar.count.Paper.Objection;
import id.suar.count.Paper.Said;
import id.suar.count.Paper.Signature;
import id.suar.count.Paper.Witness;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// What a sheet says beside its figures: the last item of a body, null where it says nothing.
///
/// ```
/// [[round, kind, by court, day, article, body, letter, voters, withdrawn],     null: the first vote
///  [kind, day, signatures of KPPS as digits, [number, signature, reason, …],
///   supervisor there, copy received, minute of the day, objection, text, by],  null: nothing said
///  [figure, state, words, note, …]]                                            null: no marks
/// ```
///
/// Days count from 2024-01-01; empty texts are null.
final class PaperCodec {

    private static final LocalDate DAY_ZERO = LocalDate.of(2024, 1, 1);

    private final CBORParser cbor;

    private PaperCodec(CBORParser cbor) {
        this.cbor = cbor;
    }

    /// What stands beside the figures.
    record Beside(VoteRound round, Paper paper, Map<String, CellMark> marks) {

        static final Beside NOTHING = new Beside(VoteRound.FIRST, Paper.UNSAID, Map.of());
    }

    static void write(CBORGenerator cbor, CountSheet sheet) throws IOException {
        if (sheet.plain()) {
            cbor.writeNull();
            return;
        }
        cbor.writeStartArray(sheet, 3);
        writeRound(cbor, sheet.round());
        writePaper(cbor, sheet.paper());
        writeMarks(cbor, sheet.marks());
        cbor.writeEndArray();
    }

    private static void writeRound(CBORGenerator cbor, VoteRound round) throws IOException {
        if (round.equals(VoteRound.FIRST)) {
            cbor.writeNull();
            return;
        }
        cbor.writeStartArray(round, 9);
        cbor.writeNumber(round.number());
        cbor.writeNumber(round.kind().ordinal());
        cbor.writeBoolean(round.byCourt());
        writeDay(cbor, round.heldOn());
        writeText(cbor, round.basis().article());
        writeText(cbor, round.basis().body());
        writeText(cbor, round.basis().letter());
        writeNumber(cbor, round.basis().voters().orElse(-1));
        cbor.writeBoolean(round.withdrawn());
        cbor.writeEndArray();
    }

    private static void writePaper(CBORGenerator cbor, Paper paper) throws IOException {
        if (paper.equals(Paper.UNSAID)) {
            cbor.writeNull();
            return;
        }
        cbor.writeStartArray(paper, 10);
        cbor.writeNumber(paper.kind().ordinal());
        writeDay(cbor, paper.filledOn());
        int signatures = 0;
        for (Signature one : paper.kpps()) {
            signatures = signatures * 10 + one.ordinal();
        }
        cbor.writeNumber(signatures);
        cbor.writeStartArray(paper, 3 * paper.witnesses().size());
        for (Witness witness : paper.witnesses()) {
            cbor.writeNumber(witness.number());
            cbor.writeNumber(witness.signature().ordinal());
            writeText(cbor, witness.reason());
        }
        cbor.writeEndArray();
        cbor.writeNumber(paper.ptpsPresent().ordinal());
        cbor.writeNumber(paper.copyReceived().ordinal());
        writeNumber(cbor, paper.copyTime().map(at -> at.toSecondOfDay() / 60).orElse(-1));
        cbor.writeNumber(paper.objection().ordinal());
        writeText(cbor, paper.objections());
        writeText(cbor, paper.objectedBy());
        cbor.writeEndArray();
    }

    private static void writeMarks(CBORGenerator cbor, Map<String, CellMark> marks) throws IOException {
        if (marks.isEmpty()) {
            cbor.writeNull();
            return;
        }
        cbor.writeStartArray(marks, 4 * marks.size());
        for (var mark : new TreeMap<>(marks).entrySet()) {
            cbor.writeString(mark.getKey());
            cbor.writeNumber(mark.getValue().state().ordinal());
            writeText(cbor, mark.getValue().words());
            writeText(cbor, mark.getValue().note());
        }
        cbor.writeEndArray();
    }

    private static void writeDay(CBORGenerator cbor, Optional<LocalDate> day) throws IOException {
        if (day.isEmpty()) {
            cbor.writeNull();
        } else {
            cbor.writeNumber((int) (day.get().toEpochDay() - DAY_ZERO.toEpochDay()));
        }
    }

    private static void writeNumber(CBORGenerator cbor, int number) throws IOException {
        if (number < 0) {
            cbor.writeNull();
        } else {
            cbor.writeNumber(number);
        }
    }

    private static void writeText(CBORGenerator cbor, String text) throws IOException {
        if (text.isEmpty()) {
            cbor.writeNull();
        } else {
            cbor.writeString(text);
        }
    }

    /// Reads the next item; what a later version adds to its arrays is passed over.
    static Beside read(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return Beside.NOTHING;
        }
        var codec = new PaperCodec(cbor);
        expect(cbor.currentToken(), JsonToken.START_ARRAY);
        var beside = new Beside(codec.round(), codec.paper(), codec.marks());
        codec.end();
        return beside;
    }

    private VoteRound round() throws IOException {
        if (absent()) {
            return VoteRound.FIRST;
        }
        var round = new VoteRound(
                number(VoteRound.MAX),
                one(VoteRound.Kind.values()),
                yes(),
                day(),
                new VoteRound.Basis(text(), text(), text(), voters()),
                yes());
        end();
        return round;
    }

    private Paper paper() throws IOException {
        if (absent()) {
            return Paper.UNSAID;
        }
        var paper = new Paper(
                one(Paper.Kind.values()),
                day(),
                kpps(),
                witnesses(),
                one(Said.values()),
                one(Said.values()),
                time(),
                one(Objection.values()),
                text(),
                text());
        end();
        return paper;
    }

    private List<Signature> kpps() throws IOException {
        int digits = number(9_999_999);
        var signatures = new Signature[Paper.KPPS];
        for (int i = Paper.KPPS - 1; i >= 0; i--) {
            signatures[i] = valid(Signature.values(), digits % 10);
            digits /= 10;
        }
        return List.of(signatures);
    }

    private List<Witness> witnesses() throws IOException {
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        List<Witness> witnesses = new ArrayList<>();
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            if (witnesses.size() == Paper.MAX_WITNESSES) {
                throw new IOException("more than " + Paper.MAX_WITNESSES + " witnesses");
            }
            witnesses.add(new Witness(cbor.getIntValue(), one(Signature.values()), text()));
        }
        return witnesses;
    }

    private Map<String, CellMark> marks() throws IOException {
        Map<String, CellMark> marks = new TreeMap<>();
        if (absent()) {
            return marks;
        }
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            expect(cbor.currentToken(), JsonToken.VALUE_STRING);
            marks.put(cbor.getText(), new CellMark(one(State.values()), text(), text()));
            if (marks.size() > CountEntries.MAX_MARKS) {
                throw new IOException("more than " + CountEntries.MAX_MARKS + " marks");
            }
        }
        return marks;
    }

    /// Stands at an array's beginning unless the item is null.
    private boolean absent() throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return true;
        }
        expect(cbor.currentToken(), JsonToken.START_ARRAY);
        return false;
    }

    private void end() throws IOException {
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            if (cbor.currentToken() == null) {
                throw new IOException("ends too early");
            }
            cbor.skipChildren();
        }
    }

    private <E> E one(E[] values) throws IOException {
        cbor.nextToken();
        return valid(values, cbor.getIntValue());
    }

    private static <E> E valid(E[] values, int place) throws IOException {
        if (place < 0 || place >= values.length) {
            throw new IOException("no value " + place);
        }
        return values[place];
    }

    private int number(int most) throws IOException {
        cbor.nextToken();
        int number = cbor.getIntValue();
        if (number < 0 || number > most) {
            throw new IOException("number " + number);
        }
        return number;
    }

    private boolean yes() throws IOException {
        cbor.nextToken();
        return cbor.getBooleanValue();
    }

    private Optional<LocalDate> day() throws IOException {
        return cbor.nextToken() == JsonToken.VALUE_NULL
                ? Optional.empty()
                : Optional.of(DAY_ZERO.plusDays(cbor.getIntValue()));
    }

    private Optional<LocalTime> time() throws IOException {
        return cbor.nextToken() == JsonToken.VALUE_NULL
                ? Optional.empty()
                : Optional.of(LocalTime.ofSecondOfDay(60L * cbor.getIntValue()));
    }

    private OptionalInt voters() throws IOException {
        return cbor.nextToken() == JsonToken.VALUE_NULL ? OptionalInt.empty() : OptionalInt.of(cbor.getIntValue());
    }

    private String text() throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        expect(cbor.currentToken(), JsonToken.VALUE_STRING);
        return cbor.getText();
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("found " + found + ", expected " + wanted);
        }
    }
}
