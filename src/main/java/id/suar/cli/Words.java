package id.suar.cli;

import id.suar.evidence.tus.UploadRefusal;
import id.suar.sync.LinkProblem;
import id.suar.sync.Refusal;
import java.util.Locale;

/// Words that scripts read; they do not change with the language.
final class Words {

    private Words() {}

    static String of(Refusal reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(UploadRefusal reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(LinkProblem problem) {
        return switch (problem) {
            case LinkProblem.NoAddress _ -> "no-address";
            case LinkProblem.NoNetwork _ -> "no-network";
            case LinkProblem.NameNotFound _ -> "name-not-found";
            case LinkProblem.HubUnreachable _ -> "hub-unreachable";
            case LinkProblem.LineCut _ -> "line-cut";
            case LinkProblem.ProxyUnreachable _ -> "proxy-unreachable";
            case LinkProblem.ProxyWantsLogin _ -> "proxy-login";
            case LinkProblem.LoginPage _ -> "login-page";
            case LinkProblem.HubFault _ -> "hub-fault";
            case LinkProblem.NotThisHub _ -> "not-this-hub";
            case LinkProblem.CertificateRefused _ -> "certificate";
            case LinkProblem.TimedOut _ -> "timed-out";
            case LinkProblem.TooLarge _ -> "too-large";
            case LinkProblem.Contradiction _ -> "contradiction";
            case LinkProblem.NoRoomHere _ -> "no-room";
            case LinkProblem.DiskFault _ -> "disk-fault";
            case LinkProblem.Stopped _ -> "stopped";
        };
    }
}
