package id.suar.count.checklist;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.journal.TextCodec;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One answer in CBOR: null where it was taken back, else an array from which what is empty at its end is left out:
///
/// ```
/// [said (1 yes, 2 no, 3 not observed), minute since 2024-01-01T00:00 by the clock of the place,
///  persons, number, [contests], text, [hashes of photos]]
/// ```
///
/// What a later version adds behind is passed over.
final class AnswerCodec {

    private static final LocalDateTime MINUTE_ZERO = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final int PARTS = 7;

    private AnswerCodec() {}

    static void write(CBORGenerator cbor, Optional<Answer> answer) throws IOException {
        if (answer.isEmpty()) {
            cbor.writeNull();
            return;
        }
        Answer one = answer.get();
        int parts = parts(one);
        cbor.writeStartArray(one, parts);
        for (int part = 0; part < parts; part++) {
            write(cbor, one, part);
        }
        cbor.writeEndArray();
    }

    private static int parts(Answer one) {
        boolean[] there = {
            true,
            one.at().isPresent(),
            one.persons().isPresent(),
            one.number().isPresent(),
            !one.contests().isEmpty(),
            !one.text().isEmpty(),
            !one.photos().isEmpty()
        };
        int parts = PARTS;
        while (!there[parts - 1]) {
            parts--;
        }
        return parts;
    }

    private static void write(CBORGenerator cbor, Answer one, int part) throws IOException {
        switch (part) {
            case 0 -> cbor.writeNumber(1 + one.said().ordinal());
            case 1 ->
                number(
                        cbor,
                        one.at()
                                .map(at -> OptionalInt.of((int) ChronoUnit.MINUTES.between(MINUTE_ZERO, at)))
                                .orElse(OptionalInt.empty()));
            case 2 -> number(cbor, one.persons());
            case 3 -> number(cbor, one.number());
            case 4 -> {
                cbor.writeStartArray(one, one.contests().size());
                for (String contest : one.contests()) {
                    TextCodec.write(cbor, contest);
                }
                cbor.writeEndArray();
            }
            case 5 -> TextCodec.write(cbor, one.text());
            default -> {
                cbor.writeStartArray(one, one.photos().size());
                for (String photo : one.photos()) {
                    cbor.writeBinary(HexFormat.of().parseHex(photo));
                }
                cbor.writeEndArray();
            }
        }
    }

    private static void number(CBORGenerator cbor, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            cbor.writeNumber(number.getAsInt());
        } else {
            cbor.writeNull();
        }
    }

    /// Reads the value that comes next.
    ///
    /// @return empty where it was taken back
    /// @throws IOException when it is no answer
    static Optional<Answer> read(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        expect(cbor.currentToken(), JsonToken.START_ARRAY);
        expect(cbor.nextToken(), JsonToken.VALUE_NUMBER_INT);
        Answer answer = Answer.of(said(cbor.getIntValue()));
        List<String> photos = List.of();
        for (int part = 1; cbor.nextToken() != JsonToken.END_ARRAY; part++) {
            ended(cbor);
            if (cbor.currentToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            answer = switch (part) {
                case 1 -> answer.withAt(at(cbor));
                case 2 -> answer.withPersons(number(cbor));
                case 3 -> answer.withNumber(number(cbor));
                case 4 -> answer.withContests(texts(cbor));
                case 5 -> answer.withText(text(cbor, Answer.MAX_TEXT));
                default -> answer;
            };
            if (part == PARTS - 1) {
                photos = photos(cbor);
            } else if (part >= PARTS) {
                cbor.skipChildren();
            }
        }
        return Optional.of(new Answer(
                answer.said(),
                answer.at(),
                answer.persons(),
                answer.number(),
                answer.contests(),
                answer.text(),
                photos));
    }

    private static Said said(int number) throws IOException {
        if (number < 1 || number > Said.values().length) {
            throw new IOException("answer " + number);
        }
        return Said.values()[number - 1];
    }

    private static Optional<LocalDateTime> at(CBORParser cbor) throws IOException {
        return Optional.of(MINUTE_ZERO.plusMinutes(number(cbor).orElseThrow()));
    }

    private static OptionalInt number(CBORParser cbor) throws IOException {
        expect(cbor.currentToken(), JsonToken.VALUE_NUMBER_INT);
        return OptionalInt.of(cbor.getIntValue());
    }

    private static List<String> texts(CBORParser cbor) throws IOException {
        expect(cbor.currentToken(), JsonToken.START_ARRAY);
        List<String> texts = new ArrayList<>();
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(cbor, Answer.MAX_TEXT));
            atMost(texts.size(), Answer.MAX_CONTESTS);
        }
        return texts;
    }

    private static List<String> photos(CBORParser cbor) throws IOException {
        expect(cbor.currentToken(), JsonToken.START_ARRAY);
        List<String> photos = new ArrayList<>();
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            expect(cbor.currentToken(), JsonToken.VALUE_EMBEDDED_OBJECT);
            photos.add(HexFormat.of().formatHex(cbor.getBinaryValue()));
            atMost(photos.size(), Answer.MAX_PHOTOS);
        }
        return photos;
    }

    /// The text that the parser stands at.
    static String text(CBORParser cbor, int most) throws IOException {
        expect(cbor.currentToken(), JsonToken.VALUE_STRING);
        String text = cbor.getText();
        if (text.length() > most) {
            throw new IOException("text of " + text.length() + " characters");
        }
        return text;
    }

    static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException(wanted + " expected, found " + found);
        }
    }

    static void atMost(int size, int most) throws IOException {
        if (size > most) {
            throw new IOException("more than " + most);
        }
    }

    private static void ended(CBORParser cbor) throws IOException {
        if (cbor.currentToken() == null) {
            throw new IOException("ended early");
        }
    }
}
