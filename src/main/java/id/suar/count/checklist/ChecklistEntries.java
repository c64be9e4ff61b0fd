package id.suar.count.checklist;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.TextCodec;
import id.suar.journal.UnreadableEntry;
import id.suar.region.TpsCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The entries of checklists and their encoding, deterministic CBOR (RFC 8949).
///
/// | kind | body |
/// |---|---|
/// | `checklist.begun/1` | `[election, station, list of questions, observer, answers]` |
/// | `checklist.answered/1` | `answers`: only those that changed |
///
/// `answers` is a map from codes of questions to answers, see [AnswerCodec], in order of the codes' bytes (short
/// ones first). A question that it does not name stays as it was.
public final class ChecklistEntries {

    public static final String BEGUN = "checklist.begun/1";
    public static final String ANSWERED = "checklist.answered/1";

    /// The most answers of one entry.
    static final int MAX_ANSWERS = 200;

    static final int MAX_WORD = 200;

    private static final CBORFactory CBOR = new CBORFactory();

    private ChecklistEntries() {}

    static boolean isOne(String kind) {
        return kind.equals(BEGUN) || kind.equals(ANSWERED);
    }

    /// What an entry says that begins a record.
    ///
    /// @param pack     questions that were asked: `checklist-2024/1`
    /// @param observer who saw it
    public record Begun(
            String election,
            TpsCode station,
            String pack,
            String observer,
            SortedMap<String, Optional<Answer>> answers) {

        public Begun {
            if (election.isBlank() || election.length() > MAX_WORD || pack.length() > MAX_WORD) {
                throw new IllegalArgumentException("election or list of questions");
            }
            if (observer.length() > MAX_WORD) {
                throw new IllegalArgumentException("observer of more than " + MAX_WORD + " characters");
            }
            answers = java.util.Collections.unmodifiableSortedMap(ordered(answers));
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(CBORGenerator cbor) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(CBORParser cbor) throws IOException;
    }

    static byte[] begun(Begun begun) {
        return write(cbor -> {
            cbor.writeStartArray(begun, 5);
            TextCodec.write(cbor, begun.election());
            TextCodec.write(cbor, begun.station().digits());
            TextCodec.write(cbor, begun.pack());
            TextCodec.write(cbor, begun.observer());
            write(cbor, begun.answers());
            cbor.writeEndArray();
        });
    }

    static byte[] answered(Map<String, Optional<Answer>> answers) {
        return write(cbor -> write(cbor, ordered(answers)));
    }

    /// @throws UnreadableEntry when the body is not what its kind says
    static Begun readBegun(byte[] body) {
        return read(body, cbor -> {
            AnswerCodec.expect(cbor.nextToken(), JsonToken.START_ARRAY);
            var begun = new Begun(word(cbor), new TpsCode(word(cbor)), word(cbor), word(cbor), answers(cbor));
            AnswerCodec.expect(cbor.nextToken(), JsonToken.END_ARRAY);
            return begun;
        });
    }

    /// @throws UnreadableEntry when the body is not what its kind says
    static SortedMap<String, Optional<Answer>> readAnswered(byte[] body) {
        return read(body, ChecklistEntries::answers);
    }

    private static byte[] write(Writing writing) {
        var out = new ByteArrayOutputStream(256);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            writing.to(cbor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static <T> T read(byte[] body, Reading<T> reading) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            T read = reading.from(cbor);
            if (cbor.currentLocation().getByteOffset() != body.length) {
                throw new UnreadableEntry("something after the end");
            }
            return read;
        } catch (IOException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new UnreadableEntry("checklist: " + e.getMessage(), e);
        }
    }

    private static void write(CBORGenerator cbor, SortedMap<String, Optional<Answer>> answers) throws IOException {
        cbor.writeStartObject(answers, answers.size());
        for (var answer : answers.entrySet()) {
            cbor.writeFieldName(answer.getKey());
            AnswerCodec.write(cbor, answer.getValue());
        }
        cbor.writeEndObject();
    }

    private static SortedMap<String, Optional<Answer>> answers(CBORParser cbor) throws IOException {
        AnswerCodec.expect(cbor.nextToken(), JsonToken.START_OBJECT);
        SortedMap<String, Optional<Answer>> answers = ordered(Map.of());
        while (cbor.nextToken() == JsonToken.FIELD_NAME) {
            String code = cbor.currentName();
            if (!Answer.isCode(code)) {
                throw new IOException("no code of a question");
            }
            if (!answers.isEmpty() && answers.comparator().compare(answers.lastKey(), code) >= 0) {
                throw new IOException("code out of order: " + code);
            }
            answers.put(code, AnswerCodec.read(cbor));
            AnswerCodec.atMost(answers.size(), MAX_ANSWERS);
        }
        AnswerCodec.expect(cbor.currentToken(), JsonToken.END_OBJECT);
        return answers;
    }

    private static String word(CBORParser cbor) throws IOException {
        cbor.nextToken();
        return AnswerCodec.text(cbor, MAX_WORD);
    }

    /// In the order of RFC 8949 §4.2.1, for codes are short and of one byte a letter.
    static <T> SortedMap<String, T> ordered(Map<String, ? extends T> answers) {
        SortedMap<String, T> ordered = new TreeMap<>(
                java.util.Comparator.comparingInt(String::length).thenComparing(java.util.Comparator.naturalOrder()));
        ordered.putAll(answers);
        return ordered;
    }
}
