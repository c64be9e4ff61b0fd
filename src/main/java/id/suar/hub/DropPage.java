package id.suar.hub;

import id.suar.hub.FolderIntake.Taken;
import id.suar.i18n.Texts;
import id.suar.sync.file.FileWords;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.qr.Frames;
import id.suar.sync.qr.PngCodec;
import id.suar.sync.qr.QrCodec;
import java.util.Base64;
import java.util.Map;

/// The page of the drop, in the language of the hub's people. Receipts lie in the page itself, as files to download
/// and as codes to photograph, so that the hub need not remember them.
public final class DropPage {

    private static final int SCALE = 4;

    private static final String EVIDENCE = ".suar-evidence";

    private final Texts texts;
    private final FileWords words;
    private final String hub;

    /// @param hub its name
    public DropPage(Texts texts, String hub) {
        this.texts = texts;
        this.words = new FileWords(texts);
        this.hub = hub;
    }

    String empty() {
        return page("");
    }

    String busy() {
        return page(notice("hub.drop.busy"));
    }

    String broken() {
        return page(notice("hub.drop.broken"));
    }

    String tooMuch() {
        return page(notice("hub.drop.too-much"));
    }

    String taken(Drop.Outcome.Taken taken) {
        var body = new StringBuilder();
        if (taken.parcels().isEmpty() && taken.others().isEmpty() && taken.unfinished() == 0) {
            body.append(notice("hub.drop.nothing"));
        }
        if (taken.unfinished() > 0) {
            body.append("<p class=\"look\">")
                    .append(text("hub.drop.unfinished", taken.unfinished()))
                    .append("</p>");
        }
        taken.parcels().entrySet().forEach(one -> body.append(parcel(one)));
        taken.others().forEach(name -> body.append(item(false, name, text(other(name)), "")));
        return page("<section aria-live=\"polite\"><h2>" + text("hub.drop.results") + "</h2>" + body + "</section>");
    }

    /// Evidence may be two gigabytes, and this page holds what it takes in memory.
    private static String other(String name) {
        return name.endsWith(EVIDENCE) ? "hub.drop.evidence" : "hub.drop.other";
    }

    private String parcel(Map.Entry<String, Taken> one) {
        Taken taken = one.getValue();
        if (taken.verdict().isEmpty()) {
            return item(false, one.getKey(), escaped(taken.unread() ? words.unread() : words.tooLarge()), "");
        }
        Verdict verdict = taken.verdict().get();
        String sentence = escaped(words.of(verdict.answer(), verdict.added()));
        return item(taken.received(), one.getKey(), sentence, receipt(one.getKey(), verdict.signed()));
    }

    private String receipt(String parcel, byte[] signed) {
        String stem = parcel.endsWith(ParcelFolder.PARCEL)
                ? parcel.substring(0, parcel.length() - ParcelFolder.PARCEL.length())
                : parcel;
        byte[] code = PngCodec.encode(QrCodec.encode(Frames.of(signed).frame(0)).picture(SCALE));
        return """
                <p><a class="button" download="%s" href="data:application/octet-stream;base64,%s">%s</a></p>\
                <details><summary>%s</summary><img alt="%s" src="data:image/png;base64,%s"></details>""".formatted(
                        escaped(stem + ParcelFolder.RECEIPT),
                        base64(signed),
                        text("hub.drop.receipt"),
                        text("hub.drop.code"),
                        text("hub.drop.code"),
                        base64(code));
    }

    private static String item(boolean good, String name, String sentence, String more) {
        return "<article class=\"%s\"><h3>%s</h3><p>%s</p>%s</article>"
                .formatted(good ? "good" : "look", escaped(name), sentence, more);
    }

    private String notice(String key) {
        return "<p class=\"look\" role=\"alert\">" + text(key) + "</p>";
    }

    private String page(String body) {
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width"><title>%s – Suar</title><style>%s</style></head>\
                <body><main><p class="hub">%s</p><h1>%s</h1><p>%s</p>\
                <form method="post" action="%s" enctype="multipart/form-data">\
                <label for="files">%s</label>\
                <input id="files" type="file" name="files" multiple required accept=".suar,image/png,image/jpeg">\
                <button>%s</button></form>%s</main></body></html>
                """.formatted(
                        texts.locale().getLanguage(),
                        text("hub.drop.title"),
                        STYLE,
                        escaped(hub),
                        text("hub.drop.title"),
                        text("hub.drop.hint"),
                        DropDesk.PATH,
                        text("hub.drop.files"),
                        text("hub.drop.send"),
                        body);
    }

    private String text(String key, Object... args) {
        return escaped(texts.text(key, args));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String escaped(String text) {
        return Greeting.escaped(text);
    }

    private static final String STYLE = """
            :root{color-scheme:light dark;--line:#c9c9c9;--good:#1a7f37;--look:#9a6700;--do:#0969da}\
            @media(prefers-color-scheme:dark){:root{--line:#484f58;--good:#3fb950;--look:#d29922;--do:#4493f8}}\
            body{font:17px/1.5 system-ui,sans-serif;margin:0}main{max-width:42em;margin:0 auto;padding:2em 1em}\
            h1{font-size:1.7em;margin:.1em 0 .3em}h2{font-size:1.2em;margin-top:2em}h3{font-size:1em;margin:0;\
            overflow-wrap:anywhere}.hub{margin:0;opacity:.75}form{border:2px dashed var(--line);border-radius:10px;\
            padding:1.2em;display:grid;gap:.8em}label{font-weight:600}input{font:inherit;padding:1em;min-height:3em}\
            button,.button{font:inherit;font-weight:600;border:2px solid var(--do);border-radius:6px;padding:.5em 1.2em;\
            background:transparent;color:var(--do);text-decoration:none;display:inline-block;justify-self:start;\
            cursor:pointer}:focus-visible{outline:3px solid var(--do);outline-offset:2px}\
            article,p.look{border-left:5px solid var(--look);padding:.2em 0 .2em 1em;margin:1.2em 0}\
            article.good{border-color:var(--good)}article p{margin:.3em 0}img{background:#fff;image-rendering:pixelated;\
            max-width:100%;margin-top:.6em}summary{cursor:pointer}""";
}
