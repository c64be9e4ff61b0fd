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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final CBORParser cbor;
    private final ItemCodec items;

    private PaperCodec(CBORParser cbor) {
        this.cbor = cbor;
        this.items = new ItemCodec(cbor);
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
        ItemCodec.writeDay(cbor, round.heldOn());
        ItemCodec.writeText(cbor, round.basis().article());
        ItemCodec.writeText(cbor, round.basis().body());
        ItemCodec.writeText(cbor, round.basis().letter());
        ItemCodec.writeNumber(cbor, round.basis().voters().orElse(-1));
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
        ItemCodec.writeDay(cbor, paper.filledOn());
        int signatures = 0;
        for (Signature one : paper.kpps()) {
            signatures = signatures * 10 + one.ordinal();
        }
        cbor.writeNumber(signatures);
        cbor.writeStartArray(paper, 3 * paper.witnesses().size());
        for (Witness witness : paper.witnesses()) {
            cbor.writeNumber(witness.number());
            cbor.writeNumber(witness.signature().ordinal());
            ItemCodec.writeText(cbor, witness.reason());
        }
        cbor.writeEndArray();
        cbor.writeNumber(paper.ptpsPresent().ordinal());
        cbor.writeNumber(paper.copyReceived().ordinal());
        ItemCodec.writeNumber(
                cbor, paper.copyTime().map(at -> at.toSecondOfDay() / 60).orElse(-1));
        cbor.writeNumber(paper.objection().ordinal());
        ItemCodec.writeText(cbor, paper.objections());
        ItemCodec.writeText(cbor, paper.objectedBy());
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
            ItemCodec.writeText(cbor, mark.getValue().words());
            ItemCodec.writeText(cbor, mark.getValue().note());
        }
        cbor.writeEndArray();
    }

    /// Reads the next item; what a later version adds to its arrays is passed over.
    static Beside read(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return Beside.NOTHING;
        }
        var codec = new PaperCodec(cbor);
        ItemCodec.expect(cbor.currentToken(), JsonToken.START_ARRAY);
        var beside = new Beside(codec.round(), codec.paper(), codec.marks());
        codec.items.end();
        return beside;
    }

    private VoteRound round() throws IOException {
        if (items.absent()) {
            return VoteRound.FIRST;
        }
        var round = new VoteRound(
                items.number(VoteRound.MAX),
                items.one(VoteRound.Kind.values()),
                items.yes(),
                items.day(),
                new VoteRound.Basis(items.text(), items.text(), items.text(), items.voters()),
                items.yes());
        items.end();
        return round;
    }

    private Paper paper() throws IOException {
        if (items.absent()) {
            return Paper.UNSAID;
        }
        var paper = new Paper(
                items.one(Paper.Kind.values()),
                items.day(),
                kpps(),
                witnesses(),
                items.one(Said.values()),
                items.one(Said.values()),
                items.time(),
                items.one(Objection.values()),
                items.text(),
                items.text());
        items.end();
        return paper;
    }

    private List<Signature> kpps() throws IOException {
        int digits = items.number(9_999_999);
        var signatures = new Signature[Paper.KPPS];
        for (int i = Paper.KPPS - 1; i >= 0; i--) {
            signatures[i] = ItemCodec.valid(Signature.values(), digits % 10);
            digits /= 10;
        }
        return List.of(signatures);
    }

    private List<Witness> witnesses() throws IOException {
        ItemCodec.expect(cbor.nextToken(), JsonToken.START_ARRAY);
        List<Witness> witnesses = new ArrayList<>();
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            if (witnesses.size() == Paper.MAX_WITNESSES) {
                throw new IOException("more than " + Paper.MAX_WITNESSES + " witnesses");
            }
            witnesses.add(new Witness(cbor.getIntValue(), items.one(Signature.values()), items.text()));
        }
        return witnesses;
    }

    private Map<String, CellMark> marks() throws IOException {
        Map<String, CellMark> marks = new TreeMap<>();
        if (items.absent()) {
            return marks;
        }
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            ItemCodec.expect(cbor.currentToken(), JsonToken.VALUE_STRING);
            marks.put(cbor.getText(), new CellMark(items.one(State.values()), items.text(), items.text()));
            if (marks.size() > CountEntries.MAX_MARKS) {
                throw new IOException("more than " + CountEntries.MAX_MARKS + " marks");
            }
        }
        return marks;
    }
}
