package id.suar.evidence.intake;

import id.suar.evidence.sealed.ChunkLayout;
import id.suar.evidence.tus.QuestionCodec;
import id.suar.evidence.tus.TicketCodec;
import id.suar.evidence.tus.Tus;
import id.suar.evidence.tus.UploadChecksum;
import id.suar.evidence.tus.UploadMetadata;
import id.suar.evidence.tus.UploadRefusal;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// The hub's evidence endpoint: tus 1.0.0 with creation, creation-with-upload, checksum, expiration and termination.
/// The right to begin is a ticket in the metadata; the right to go on is to know the address of the upload.
public final class TusService {

    private static final String ALL = "/" + Tus.PATH;
    private static final String ONE = ALL + "/{id}";
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private static final int MAX_QUESTION = 2 * QuestionCodec.BYTES;

    private final EvidenceIntake intake;

    public TusService(EvidenceIntake intake) {
        this.intake = intake;
    }

    public void routes(HttpRouting.Builder routes) {
        routes.options(ALL, this::options)
                .get(ALL, spoken(this::statement))
                .options(ONE, this::options)
                .post(ALL, spoken(this::create))
                .head(ONE, spoken(this::look))
                .patch(ONE, spoken(this::add))
                .delete(ONE, spoken(this::terminate))
                .post(ONE, spoken(this::overridden));
    }

    private interface Handling {

        void handle(ServerRequest request, ServerResponse response) throws IOException;
    }

    /// Only with who speaks the same version.
    private io.helidon.webserver.http.Handler spoken(Handling handling) {
        return (request, response) -> {
            response.header(HeaderNames.create(Tus.RESUMABLE), Tus.VERSION);
            response.header(HeaderNames.CACHE_CONTROL, "no-store");
            if (!header(request, Tus.RESUMABLE).filter(Tus.VERSION::equals).isPresent()) {
                response.header(HeaderNames.create(Tus.VERSIONS), Tus.VERSION);
                response.status(Status.PRECONDITION_FAILED_412).send("Tus-Resumable: 1.0.0");
                return;
            }
            try {
                handling.handle(request, response);
            } catch (IOException e) {
                // The hub's disk does not take it. What it took before stays.
                refuse(response, UploadRefusal.HUB_FULL);
            }
        };
    }

    private void options(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.create(Tus.RESUMABLE), Tus.VERSION)
                .header(HeaderNames.create(Tus.VERSIONS), Tus.VERSION)
                .header(HeaderNames.create(Tus.MAX_SIZE), Long.toString(ChunkLayout.sealed(ChunkLayout.MOST)))
                .header(HeaderNames.create(Tus.EXTENSION), Tus.EXTENSIONS)
                .header(HeaderNames.create(Tus.CHECKSUM_ALGORITHM), "sha1,sha256")
                .status(Status.NO_CONTENT_204)
                .send();
    }

    /// Tells a device how many pieces and bytes of its own are here; no names, no hashes.
    private void statement(ServerRequest request, ServerResponse response) throws IOException {
        Optional<byte[]> signed = intake.statement(
                request.query().first(Tus.QUESTION).map(TusService::question).orElseGet(() -> new byte[0]));
        if (signed.isEmpty()) {
            response.status(Status.BAD_REQUEST_400).send();
            return;
        }
        response.header(HeaderNames.create(Tus.STATEMENT), Base64.getEncoder().encodeToString(signed.get()))
                .status(Status.NO_CONTENT_204)
                .send();
    }

    /// No bytes for what is not base64.
    private static byte[] question(String asked) {
        try {
            return asked.length() > MAX_QUESTION
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(asked);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private void create(ServerRequest request, ServerResponse response) throws IOException {
        OptionalLong length = number(request, Tus.LENGTH);
        if (length.isEmpty()) {
            response.status(Status.BAD_REQUEST_400).send("Upload-Length: a number of bytes");
            return;
        }
        if (length.getAsLong() > ChunkLayout.sealed(ChunkLayout.MOST)) {
            refuse(response, UploadRefusal.WRONG_SIZE);
            return;
        }
        byte[] ticket = header(request, Tus.METADATA)
                .flatMap(metadata -> UploadMetadata.value(metadata, Tus.TICKET))
                .map(TusService::bytes)
                .orElseGet(() -> new byte[0]);
        Progress created = intake.create(ticket, length.getAsLong());
        if (!(created instanceof Progress.At at)) {
            answer(response, created, Status.CREATED_201);
            return;
        }
        // Beside this one, so that it holds behind whatever stands before the hub.
        response.header(HeaderNames.LOCATION, "evidence/" + at.id());
        boolean brings = isContent(request) && at.offset() == 0;
        Progress after = brings ? added(request, at.id(), 0) : at;
        answer(response, after instanceof Progress.At ? after : at, Status.CREATED_201);
    }

    private void look(ServerRequest request, ServerResponse response) throws IOException {
        answer(response, intake.look(id(request)), Status.OK_200);
    }

    private void add(ServerRequest request, ServerResponse response) throws IOException {
        if (!isContent(request)) {
            response.status(Status.UNSUPPORTED_MEDIA_TYPE_415).send(Tus.CONTENT);
            return;
        }
        OptionalLong offset = number(request, Tus.OFFSET);
        if (offset.isEmpty()) {
            response.status(Status.BAD_REQUEST_400).send("Upload-Offset: a number of bytes");
            return;
        }
        answer(response, added(request, id(request), offset.getAsLong()), Status.NO_CONTENT_204);
    }

    private Progress added(ServerRequest request, String id, long offset) throws IOException {
        Optional<String> sum = header(request, Tus.CHECKSUM);
        Optional<UploadChecksum> checksum = sum.flatMap(UploadChecksum::of);
        if (sum.isPresent() && checksum.isEmpty()) {
            return new Progress.Mismatch(offset);
        }
        long most = request.headers().contentLength().orElse(0);
        return intake.add(id, offset, most, new Cuttable(request.content().inputStream()), checksum);
    }

    private void terminate(ServerRequest request, ServerResponse response) throws IOException {
        Progress ended = intake.terminate(id(request));
        if (ended instanceof Progress.Gone) {
            answer(response, ended, Status.NO_CONTENT_204);
            return;
        }
        response.status(Status.NO_CONTENT_204).send();
    }

    /// For those whose proxies know GET and POST only.
    private void overridden(ServerRequest request, ServerResponse response) throws IOException {
        switch (header(request, Tus.OVERRIDE).orElse("").toUpperCase(Locale.ROOT)) {
            case "PATCH" -> add(request, response);
            case "DELETE" -> terminate(request, response);
            case "HEAD" -> look(request, response);
            default -> response.status(Status.METHOD_NOT_ALLOWED_405).send();
        }
    }

    private void answer(ServerResponse response, Progress progress, Status good) {
        switch (progress) {
            case Progress.At at -> {
                response.header(HeaderNames.create(Tus.OFFSET), Long.toString(at.offset()));
                response.header(HeaderNames.create(Tus.LENGTH), Long.toString(at.length()));
                response.header(HeaderNames.create(Tus.EXPIRES), DATE.format(at.expiresAt()));
                at.receipt()
                        .ifPresent(receipt -> response.header(
                                HeaderNames.create(Tus.RECEIPT),
                                Base64.getEncoder().encodeToString(receipt)));
                response.status(good).send();
            }
            case Progress.Conflict(long offset) -> {
                response.header(HeaderNames.create(Tus.OFFSET), Long.toString(offset));
                response.status(Status.CONFLICT_409).send();
            }
            case Progress.Mismatch(long offset) -> {
                response.header(HeaderNames.create(Tus.OFFSET), Long.toString(offset));
                response.status(Status.create(Tus.CHECKSUM_MISMATCH, "Checksum Mismatch"))
                        .send();
            }
            case Progress.TooMuch() ->
                response.status(Status.REQUEST_ENTITY_TOO_LARGE_413).send();
            case Progress.Gone() -> response.status(Status.NOT_FOUND_404).send();
            case Progress.Refused(UploadRefusal reason) -> refuse(response, reason);
        }
    }

    private static void refuse(ServerResponse response, UploadRefusal reason) {
        response.header(HeaderNames.create(Tus.REFUSAL), reason.name())
                .status(Status.create(reason.status()))
                .send(reason.name());
    }

    /// Stock clients have texts for values: base64 once more.
    private static byte[] bytes(byte[] value) {
        if (value.length == TicketCodec.BYTES) {
            return value;
        }
        try {
            return Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static String id(ServerRequest request) {
        return request.path().pathParameters().get("id");
    }

    private static boolean isContent(ServerRequest request) {
        return header(request, "Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith(Tus.CONTENT))
                .isPresent();
    }

    private static Optional<String> header(ServerRequest request, String name) {
        return request.headers().first(HeaderNames.create(name));
    }

    private static OptionalLong number(ServerRequest request, String name) {
        return header(request, name)
                .filter(text -> text.matches("[0-9]{1,15}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }

    /// A cut line is an exception of its own kind to the server; here it is one of input.
    private static final class Cuttable extends InputStream {

        private final InputStream from;

        Cuttable(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            try {
                return from.read(into, at, most);
            } catch (RuntimeException e) {
                throw new IOException("the line was cut", e);
            }
        }
    }
}
