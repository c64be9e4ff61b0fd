package id.suar.count.checklist;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.EntryId;
import id.suar.journal.TextCodec;
import id.suar.region.TpsCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A folded checklist in its view: a few hundred bytes a polling station, for a province has eleven thousand.
///
/// ```
/// [election, station, list of questions, observer, [[entry, milliseconds, actor], …], {code: [which entry, answer]}]
/// ```
final class ChecklistStateCodec {

    private static final CBORFactory CBOR = new CBORFactory();
    private static final int MAX_ACTOR = 10_000;

    private ChecklistStateCodec() {}

    private record Source(EntryId entry, Instant at, String actor) {}

    static byte[] encode(ChecklistState state) {
        List<Source> sources = state.answers().values().stream()
                .map(told -> new Source(told.entry(), told.at(), told.actor()))
                .distinct()
                .toList();
        var out = new ByteArrayOutputStream(512);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(state, 6);
            TextCodec.write(cbor, state.election());
            TextCodec.write(cbor, state.station().digits());
            TextCodec.write(cbor, state.pack());
            TextCodec.write(cbor, state.observer());
            write(cbor, sources);
            var ordered = ChecklistEntries.<Told>ordered(state.answers());
            cbor.writeStartObject(ordered, ordered.size());
            for (var told : ordered.entrySet()) {
                cbor.writeFieldName(told.getKey());
                Told one = told.getValue();
                cbor.writeStartArray(one, 2);
                cbor.writeNumber(sources.indexOf(new Source(one.entry(), one.at(), one.actor())));
                AnswerCodec.write(cbor, one.answer());
                cbor.writeEndArray();
            }
            cbor.writeEndObject();
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(CBORGenerator cbor, List<Source> sources) throws IOException {
        cbor.writeStartArray(sources, sources.size());
        for (Source source : sources) {
            cbor.writeStartArray(source, 3);
            TextCodec.write(cbor, source.entry().toString());
            cbor.writeNumber(source.at().toEpochMilli());
            TextCodec.write(cbor, source.actor());
            cbor.writeEndArray();
        }
        cbor.writeEndArray();
    }

    static ChecklistState decode(byte[] bytes) {
        try (CBORParser cbor = CBOR.createParser(bytes)) {
            AnswerCodec.expect(cbor.nextToken(), JsonToken.START_ARRAY);
            String election = text(cbor);
            var station = new TpsCode(text(cbor));
            String pack = text(cbor);
            String observer = text(cbor);
            List<Source> sources = sources(cbor);
            AnswerCodec.expect(cbor.nextToken(), JsonToken.START_OBJECT);
            Map<String, Told> answers = new HashMap<>();
            while (cbor.nextToken() == JsonToken.FIELD_NAME) {
                String code = cbor.currentName();
                AnswerCodec.expect(cbor.nextToken(), JsonToken.START_ARRAY);
                cbor.nextToken();
                Source source = sources.get(cbor.getIntValue());
                Optional<Answer> answer = AnswerCodec.read(cbor);
                AnswerCodec.expect(cbor.nextToken(), JsonToken.END_ARRAY);
                answers.put(code, new Told(answer, source.at(), source.actor(), source.entry()));
            }
            return new ChecklistState(election, station, pack, observer, answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> sources(CBORParser cbor) throws IOException {
        List<Source> sources = new ArrayList<>();
        AnswerCodec.expect(cbor.nextToken(), JsonToken.START_ARRAY);
        while (cbor.nextToken() == JsonToken.START_ARRAY) {
            EntryId entry = EntryId.parse(text(cbor));
            cbor.nextToken();
            Instant at = Instant.ofEpochMilli(cbor.getLongValue());
            sources.add(new Source(entry, at, text(cbor)));
            cbor.nextToken();
        }
        return sources;
    }

    private static String text(CBORParser cbor) throws IOException {
        cbor.nextToken();
        return AnswerCodec.text(cbor, MAX_ACTOR);
    }
}
