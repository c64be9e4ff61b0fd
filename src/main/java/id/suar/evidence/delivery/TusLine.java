package id.suar.evidence.delivery;

import id.suar.evidence.tus.Tus;
import id.suar.evidence.tus.UploadMetadata;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.sync.LinkProblem;
import id.suar.sync.http.Asking;
import id.suar.sync.http.LinkFaults;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Speaks tus 1.0 to the hub's addresses, one after the other until one answers; the one that answered last is asked
/// first.
public final class TusLine {

    private static final int MAX_ANSWER = 16 * 1024;

    private final HttpClient client;
    private final List<URI> addresses;
    private int first;

    /// @param client follows no redirects: a login page must not look like a hub
    public TusLine(HttpClient client, List<URI> addresses) {
        this.client = client;
        this.addresses = List.copyOf(addresses);
    }

    /// Begins an upload, or finds the one that was begun.
    ///
    /// @param first of its bytes, sent along; may be none
    TusAnswer create(byte[] ticket, long length, Optional<FilePiece> first, Duration within)
            throws InterruptedException {
        return ask(
                address -> {
                    var request = request(under(address, Tus.PATH))
                            .header(Tus.LENGTH, Long.toString(length))
                            .header(Tus.METADATA, UploadMetadata.of(Map.of(Tus.TICKET, ticket)));
                    first.ifPresent(piece -> request.header("Content-Type", Tus.CONTENT));
                    return request.POST(first.map(TusLine::body).orElseGet(BodyPublishers::noBody));
                },
                within);
    }

    /// What the hub has of a device's evidence, signed.
    ///
    /// @param question signed too
    StatementAnswer statement(byte[] question, Duration within) throws InterruptedException {
        StatementAnswer last = new StatementAnswer.Failed(new LinkProblem.NoAddress());
        for (int i = 0; i < addresses.size(); i++) {
            int which = (first + i) % addresses.size();
            URI address = addresses.get(which);
            try {
                HttpResponse<byte[]> answer = Asking.send(
                        client,
                        request(under(address, Tus.statement(question))).GET(),
                        MAX_ANSWER,
                        within.dividedBy(addresses.size()));
                last = stated(answer, address.toString());
            } catch (IOException e) {
                last = new StatementAnswer.Failed(LinkFaults.problem(e, address.toString()));
            }
            if (!(last instanceof StatementAnswer.Failed)) {
                first = which;
                return last;
            }
        }
        return last;
    }

    private static StatementAnswer stated(HttpResponse<byte[]> answer, String address) {
        Optional<byte[]> signed = base64(answer, Tus.STATEMENT);
        if (signed.isPresent()) {
            return new StatementAnswer.Came(signed.get());
        }
        return answer.statusCode() == 404 || answer.statusCode() == 405
                ? new StatementAnswer.Unknown()
                : new StatementAnswer.Failed(notTus(answer, address));
    }

    TusAnswer look(String place, Duration within) throws InterruptedException {
        return ask(address -> request(under(address, place)).HEAD(), within);
    }

    TusAnswer add(String place, FilePiece piece, Duration within) throws InterruptedException {
        return ask(
                address -> request(under(address, place))
                        .header(Tus.OFFSET, Long.toString(piece.from()))
                        .header("Content-Type", Tus.CONTENT)
                        .method("PATCH", body(piece)),
                within);
    }

    /// A part of a file.
    record FilePiece(Path file, long from, long length) {}

    private TusAnswer ask(Function<URI, HttpRequest.Builder> request, Duration within) throws InterruptedException {
        TusAnswer last = new TusAnswer.Failed(new LinkProblem.NoAddress());
        for (int i = 0; i < addresses.size(); i++) {
            int which = (first + i) % addresses.size();
            String address = addresses.get(which).toString();
            try {
                last = judged(
                        Asking.send(
                                client,
                                request.apply(addresses.get(which)),
                                MAX_ANSWER,
                                within.dividedBy(addresses.size())),
                        address);
            } catch (IOException e) {
                last = new TusAnswer.Failed(LinkFaults.problem(e, address));
            }
            if (!(last instanceof TusAnswer.Failed)) {
                first = which;
                return last;
            }
        }
        return last;
    }

    private static TusAnswer judged(HttpResponse<byte[]> answer, String address) {
        // Whoever does not speak tus is no hub, whatever its status says.
        if (answer.headers().firstValue(Tus.RESUMABLE).isEmpty()) {
            return new TusAnswer.Failed(notTus(answer, address));
        }
        Optional<UploadRefusal> refusal =
                answer.headers().firstValue(Tus.REFUSAL).flatMap(UploadRefusal::of);
        if (refusal.isPresent()) {
            return new TusAnswer.Refused(refusal.get());
        }
        long offset = answer.headers()
                .firstValue(Tus.OFFSET)
                .filter(TusLine::number)
                .map(Long::parseLong)
                .orElse(-1L);
        return switch (answer.statusCode()) {
            case 200, 201, 204 -> new TusAnswer.At(place(answer), offset, base64(answer, Tus.RECEIPT));
            case 409 -> new TusAnswer.Elsewhere(offset, false);
            case Tus.CHECKSUM_MISMATCH -> new TusAnswer.Elsewhere(offset, true);
            case 404, 410 -> new TusAnswer.Gone();
            default -> new TusAnswer.Failed(new LinkProblem.HubFault(address, answer.statusCode()));
        };
    }

    private static LinkProblem notTus(HttpResponse<byte[]> answer, String address) {
        int status = answer.statusCode();
        boolean page = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html") && status < 400;
        if (page || status >= 300 && status < 400 || status == 511) {
            return new LinkProblem.LoginPage(address);
        }
        return status >= 500 || status == 413 || status == 429 || status == 408
                ? new LinkProblem.HubFault(address, status)
                : new LinkProblem.NotThisHub(address);
    }

    private static Optional<String> place(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .filter(id -> id.matches("[0-9a-f]{32}"))
                .map(id -> Tus.PATH + "/" + id);
    }

    private static Optional<byte[]> base64(HttpResponse<byte[]> answer, String header) {
        try {
            return answer.headers().firstValue(header).map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean number(String text) {
        return text.matches("[0-9]{1,15}");
    }

    private static BodyPublisher body(FilePiece piece) {
        if (piece.length() == 0) {
            return BodyPublishers.noBody();
        }
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new PieceStream(piece.file(), piece.from(), piece.length())),
                piece.length());
    }

    private static HttpRequest.Builder request(URI place) {
        return HttpRequest.newBuilder(place).header(Tus.RESUMABLE, Tus.VERSION);
    }

    private static URI under(URI address, String path) {
        String base = address.toString();
        return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
    }
}
