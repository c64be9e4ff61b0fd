package id.suar.sync;

import id.suar.access.CardReading;
import id.suar.i18n.Texts;
import java.time.Duration;
import java.util.Optional;

/// What went wrong and what to do, in the reader's language, each with a short code to read over the
/// phone.
public final class SyncWords {

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Texts texts;

    public SyncWords(Texts texts) {
        this.texts = texts;
    }

    public String of(LinkProblem problem) {
        return switch (problem) {
            case LinkProblem.NoAddress _ -> texts.text("sync.link.no-address");
            case LinkProblem.NoNetwork(String address) -> texts.text("sync.link.no-network", address);
            case LinkProblem.NameNotFound(String address) -> texts.text("sync.link.no-name", address);
            case LinkProblem.HubUnreachable(String address) -> texts.text("sync.link.unreachable", address);
            case LinkProblem.LineCut(String address) -> texts.text("sync.link.cut", address);
            case LinkProblem.ProxyUnreachable(String proxy) -> texts.text("sync.link.proxy", proxy);
            case LinkProblem.ProxyWantsLogin(String proxy) -> texts.text("sync.link.proxy-login", proxy);
            case LinkProblem.LoginPage(String address) -> texts.text("sync.link.login-page", address);
            case LinkProblem.HubFault(String address, int status) ->
                status == LinkProblem.HubFault.FULL
                        ? texts.text("sync.link.hub-full", address)
                        : texts.text("sync.link.hub-fault", address, String.valueOf(status));
            case LinkProblem.NotThisHub(String address) -> texts.text("sync.link.not-this-hub", address);
            case LinkProblem.CertificateRefused(String address, boolean time) ->
                time ? texts.text("sync.link.certificate-time", address) : texts.text("sync.link.certificate", address);
            case LinkProblem.TimedOut(String address) -> texts.text("sync.link.timed-out", address);
            case LinkProblem.TooLarge _ -> texts.text("sync.link.too-large");
            case LinkProblem.Contradiction(String what) -> texts.text("sync.link.contradiction", what);
            case LinkProblem.NoRoomHere _ -> texts.text("sync.link.no-room");
            case LinkProblem.DiskFault(String what) -> texts.text("sync.link.disk-fault", what);
            case LinkProblem.Stopped _ -> texts.text("sync.link.stopped");
        };
    }

    public String of(Refusal reason) {
        return switch (reason) {
            case REVOKED -> texts.text("sync.refusal.revoked");
            case UNKNOWN_DEVICE -> texts.text("sync.refusal.unknown-device");
            case CARD_USED -> texts.text("sync.refusal.card-used");
            case WRONG_CARD -> texts.text("sync.refusal.wrong-card");
            case WRONG_HUB -> texts.text("sync.refusal.wrong-hub");
            case WRONG_SIGNATURE -> texts.text("sync.refusal.wrong-signature");
            case UNREADABLE -> texts.text("sync.refusal.unreadable");
            case NEWER_VERSION -> texts.text("sync.refusal.newer-version");
            case OTHER -> texts.text("sync.refusal.other");
            case CUT_SHORT -> texts.text("sync.refusal.cut-short");
            case ALTERED -> texts.text("sync.refusal.altered");
        };
    }

    public String of(CardReading reading) {
        return switch (reading) {
            case CardReading.Genuine _ -> texts.text("access.card.genuine");
            case CardReading.NotACard _ -> texts.text("access.card.not-a-card");
            case CardReading.Damaged(String where) -> texts.text("access.card.damaged", where);
            case CardReading.WrongSignature _ -> texts.text("access.card.wrong-signature");
            case CardReading.Newer(int version) -> texts.text("access.card.newer", String.valueOf(version));
        };
    }

    /// Empty when this computer's clock is right enough.
    ///
    /// @param off how far the hub's clock is ahead
    public Optional<String> clock(Duration off) {
        if (off.abs().compareTo(CLOCK_TOLERANCE) <= 0) {
            return Optional.empty();
        }
        Duration by = off.abs();
        String much = by.toDays() > 1
                ? texts.text("sync.clock.days", by.toDays())
                : texts.text("sync.clock.hours", by.toHours(), by.toMinutesPart());
        return Optional.of(texts.text(off.isNegative() ? "sync.clock.fast" : "sync.clock.slow", much));
    }
}
