package id.suar.cli;

import id.suar.journal.JournalId;
import id.suar.sync.CourierWatch;
import id.suar.sync.LinkProblem;
import id.suar.sync.Packed;
import id.suar.sync.SyncWords;
import java.time.Duration;

/// A courier's way told on stderr.
final class SyncProgress implements CourierWatch {

    private final Session session;
    private final SyncWords words;
    private int fed;

    SyncProgress(Session session) {
        this.session = session;
        this.words = new SyncWords(session.texts());
    }

    @Override
    public void sending(Packed parcel) {
        session.say("cli.sync.sending", parcel.entries(), parcel.bytes().length);
    }

    @Override
    public void received(JournalId journal, long through) {
        session.say("cli.sync.received", journal.toString(), through);
    }

    @Override
    public void forked(JournalId journal, long agreed, JournalId next) {
        session.say("cli.sync.forked", journal.toString(), agreed, next.toString());
    }

    @Override
    public void fed(int entries) {
        fed += entries;
        session.say("cli.sync.fed", entries);
    }

    @Override
    public void parted(JournalId journal) {
        session.say("cli.sync.parted", journal.toString());
    }

    /// Entries of others that came in this run.
    int fed() {
        return fed;
    }

    @Override
    public void resting(LinkProblem problem, Duration until) {
        session.say("cli.sync.resting", words.of(problem), until.toMillis() / 1000.0);
    }
}
