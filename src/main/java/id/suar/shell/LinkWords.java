package id.suar.shell;

import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;
import id.suar.sync.DeliveryState;
import id.suar.sync.LinkProblem;
import id.suar.sync.Refusal;
import id.suar.sync.SyncWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The state of the delivery in a few words, for the status line, and in a sentence that says what to do.
final class LinkWords {

    private final Texts texts;
    private final SyncWords sync;

    LinkWords(Texts texts) {
        this.texts = texts;
        this.sync = new SyncWords(texts);
    }

    /// A state as it is shown.
    record Shown(String text, String icon, Tone tone) {}

    Shown shown(DeliveryState state, Instant now) {
        return switch (state) {
            case DeliveryState.NotTried _ -> plain("shell.link.not-tried", "mdi2c-cloud-outline");
            case DeliveryState.Soon _ -> plain("shell.link.soon", "mdi2c-clock-outline");
            case DeliveryState.Off _ -> plain("shell.link.off", "mdi2p-pause-circle-outline");
            case DeliveryState.Sending(long entries, long _) ->
                new Shown(
                        entries == 0 ? texts.text("shell.link.asking") : texts.text("shell.link.sending", entries),
                        "mdi2c-cloud-upload-outline",
                        Tone.ACCENT);
            case DeliveryState.AllReceived(Optional<Duration> off, Optional<LinkProblem> _) -> received(off);
            case DeliveryState.Resting(LinkProblem problem, Optional<Instant> again) ->
                new Shown(resting(problem, again, now), icon(problem), Tone.WARNING);
            case DeliveryState.Refused(Refusal reason) ->
                new Shown(
                        reason == Refusal.REVOKED ? texts.text("shell.link.revoked") : texts.text("shell.link.refused"),
                        "mdi2c-cancel",
                        Tone.DANGER);
            case DeliveryState.PinNeeded _ ->
                new Shown(texts.text("shell.link.pin"), "mdi2k-key-outline", Tone.WARNING);
            case DeliveryState.KeysDamaged _ ->
                new Shown(texts.text("shell.link.keys"), "mdi2k-key-alert-outline", Tone.DANGER);
            case DeliveryState.Broken(String code) ->
                new Shown(texts.text("shell.link.broken", code), "mdi2a-alert-circle-outline", Tone.DANGER);
        };
    }

    /// What it means and what to do; empty where there is nothing to do.
    String advice(DeliveryState state) {
        return switch (state) {
            case DeliveryState.NotTried _, DeliveryState.Soon _, DeliveryState.Sending _ -> "";
            case DeliveryState.Off _ -> texts.text("shell.advice.off");
            case DeliveryState.AllReceived(Optional<Duration> off, Optional<LinkProblem> _) ->
                off.flatMap(sync::clock).orElse("");
            case DeliveryState.Resting(LinkProblem problem, Optional<Instant> _) -> sync.of(problem);
            case DeliveryState.Refused(Refusal reason) -> sync.of(reason);
            case DeliveryState.PinNeeded _ -> texts.text("shell.advice.pin");
            case DeliveryState.KeysDamaged(String reason) -> texts.text("shell.advice.keys", reason);
            case DeliveryState.Broken(String code) -> texts.text("shell.advice.broken", code);
        };
    }

    /// Why a record is still here, in a few words.
    ///
    /// @param order 1 for what goes first
    String why(DeliveryState state, long order) {
        return switch (state) {
            case DeliveryState.Sending(long entries, long _) when order <= entries -> texts.text("shell.why.under-way");
            case DeliveryState.Sending _, DeliveryState.AllReceived _ -> texts.text("shell.why.turn");
            case DeliveryState.Resting(LinkProblem problem, Optional<Instant> _) -> brief(problem);
            case DeliveryState.NotTried _,
                    DeliveryState.Soon _,
                    DeliveryState.Off _,
                    DeliveryState.Refused _,
                    DeliveryState.PinNeeded _,
                    DeliveryState.KeysDamaged _,
                    DeliveryState.Broken _ -> shown(state, Instant.EPOCH).text();
        };
    }

    /// Records are there or go before it, and evidence waits.
    Shown evidence(boolean underWay, int waiting) {
        return underWay
                ? new Shown(texts.text("shell.link.evidence-sending"), "mdi2c-cloud-upload-outline", Tone.ACCENT)
                : new Shown(texts.text("shell.link.evidence", waiting), "mdi2c-clock-outline", Tone.NEUTRAL);
    }

    private Shown plain(String key, String icon) {
        return new Shown(texts.text(key), icon, Tone.NEUTRAL);
    }

    private Shown received(Optional<Duration> off) {
        boolean wrong = off.flatMap(sync::clock).isPresent();
        return wrong
                ? new Shown(clock(off.orElseThrow()), "mdi2c-clock-alert-outline", Tone.WARNING)
                : new Shown(texts.text("shell.link.received"), "mdi2c-check-circle-outline", Tone.SUCCESS);
    }

    private String clock(Duration off) {
        Duration by = off.abs();
        return by.toDays() > 1
                ? texts.text("shell.link.clock-days", by.toDays())
                : texts.text("shell.link.clock", by.toHours(), by.toMinutesPart());
    }

    private String resting(LinkProblem problem, Optional<Instant> again, Instant now) {
        String what = brief(problem);
        return again.map(at -> texts.text("shell.link.again", what, countdown(Duration.between(now, at))))
                .orElse(what);
    }

    private String countdown(Duration left) {
        // Rounded up: it says 1 s until the moment has come.
        long seconds = Math.max(0, (left.toMillis() + 999) / 1000);
        return seconds < 100
                ? texts.text("shell.link.seconds", seconds)
                : texts.text("shell.link.minutes", (seconds + 59) / 60);
    }

    String brief(LinkProblem problem) {
        return switch (problem) {
            case LinkProblem.NoAddress _ -> texts.text("shell.link.no-address");
            case LinkProblem.NoNetwork _ -> texts.text("shell.link.no-network");
            case LinkProblem.NameNotFound _ -> texts.text("shell.link.no-name");
            case LinkProblem.HubUnreachable _ -> texts.text("shell.link.unreachable");
            case LinkProblem.LineCut _ -> texts.text("shell.link.cut");
            case LinkProblem.ProxyUnreachable _ -> texts.text("shell.link.proxy");
            case LinkProblem.ProxyWantsLogin _ -> texts.text("shell.link.proxy-login");
            case LinkProblem.LoginPage _ -> texts.text("shell.link.login-page");
            case LinkProblem.HubFault(String _, int status) ->
                texts.text(status == LinkProblem.HubFault.FULL ? "shell.link.hub-full" : "shell.link.hub-fault");
            case LinkProblem.NotThisHub _ -> texts.text("shell.link.not-this-hub");
            case LinkProblem.CertificateRefused(String _, boolean time) ->
                time ? texts.text("shell.link.certificate-time") : texts.text("shell.link.certificate");
            case LinkProblem.TimedOut _ -> texts.text("shell.link.timed-out");
            case LinkProblem.TooLarge _ -> texts.text("shell.link.too-large");
            case LinkProblem.Contradiction _ -> texts.text("shell.link.contradiction");
            case LinkProblem.NoRoomHere _ -> texts.text("shell.link.no-room");
            case LinkProblem.DiskFault _ -> texts.text("shell.link.disk-fault");
            case LinkProblem.Stopped _ -> texts.text("shell.link.stopped");
        };
    }

    private static String icon(LinkProblem problem) {
        return switch (problem) {
            case LinkProblem.NoAddress _, LinkProblem.NoNetwork _ -> "mdi2w-wifi-off";
            case LinkProblem.LoginPage _, LinkProblem.ProxyUnreachable _, LinkProblem.ProxyWantsLogin _ ->
                "mdi2w-wifi-lock";
            case LinkProblem.NoRoomHere _, LinkProblem.DiskFault _ -> "mdi2h-harddisk";
            case LinkProblem.Stopped _ -> "mdi2s-stop-circle-outline";
            case LinkProblem.CertificateRefused _, LinkProblem.NotThisHub _, LinkProblem.Contradiction _ ->
                "mdi2s-shield-alert-outline";
            case LinkProblem.NameNotFound _,
                    LinkProblem.HubUnreachable _,
                    LinkProblem.LineCut _,
                    LinkProblem.HubFault _,
                    LinkProblem.TimedOut _,
                    LinkProblem.TooLarge _ -> "mdi2c-cloud-off-outline";
        };
    }
}
