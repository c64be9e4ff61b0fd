package id.suar.count.photo;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;

/// A photo is where its last entry says; its file stays the same for ever.
final class PhotoView implements Fold<PhotoView.State> {

    record State(Photo photo, boolean attached) {}

    @Override
    public boolean takes(String kind) {
        return PhotoEntries.isOne(kind);
    }

    @Override
    public State begin(Entry first) {
        if (!first.kind().equals(PhotoEntries.ATTACHED)) {
            throw new UnreadableEntry("a photo begins with being attached");
        }
        return new State(PhotoEntries.decode(first.body()), true);
    }

    @Override
    public State amend(State before, Entry next) {
        if (next.kind().equals(PhotoEntries.DETACHED)) {
            return new State(before.photo(), false);
        }
        Photo after = PhotoEntries.decode(next.body());
        if (!after.content().equals(before.photo().content())) {
            throw new UnreadableEntry("another photo in place of this one");
        }
        return new State(after, true);
    }
}
