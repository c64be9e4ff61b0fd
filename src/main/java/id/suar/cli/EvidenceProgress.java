package id.suar.cli;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.delivery.EvidenceWatch;

/// Evidence on its way, told on stderr.
final class EvidenceProgress implements EvidenceWatch {

    private static final int SHOWN = 12;

    private final Session session;

    EvidenceProgress(Session session) {
        this.session = session;
    }

    @Override
    public void moved(EvidenceId content, long there) {
        session.say("cli.sync.evidence.sending", content.hex().substring(0, SHOWN), there);
    }

    @Override
    public void received(EvidenceId content) {
        session.say("cli.sync.evidence.received", content.hex().substring(0, SHOWN));
    }
}
