package id.suar.hub;

import id.suar.access.Card;
import id.suar.journal.Signer;
import id.suar.sync.HelloCodec;
import java.time.Clock;

/// What a hub says of itself: signed to devices that check the link or their clock, in plain words to
/// people who open its address in a browser.
public final class Greeting {

    static final String TYPE = HelloCodec.TYPE;

    private final Card.Hub hub;
    private final Signer signer;
    private final Clock clock;
    private final String words;

    /// @param words one sentence in the language of the hub's people
    public Greeting(Card.Hub hub, Signer signer, Clock clock, String words) {
        this.hub = hub;
        this.signer = signer;
        this.clock = clock;
        this.words = words;
    }

    byte[] hello(String nonce) {
        return HelloCodec.encode(hub.id(), clock.instant(), nonce, signer);
    }

    String page() {
        String name = escaped(hub.name());
        return """
                <!doctype html><html lang="id"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width"><title>%s – Suar</title></head>\
                <body style="font-family:sans-serif;max-width:40em;margin:3em auto;padding:0 1em">\
                <h1>%s</h1><p>%s</p><p><code>%s</code></p></body></html>
                """.formatted(name, name, linked(escaped(words)), hub.id());
    }

    private static String linked(String words) {
        return words.replace(DropDesk.PATH, "<a href=\"" + DropDesk.PATH + "\">" + DropDesk.PATH + "</a>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
