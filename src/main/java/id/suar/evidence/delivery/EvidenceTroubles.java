package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the last errand found of each piece of evidence, in memory; any thread may ask.
public final class EvidenceTroubles {

    private final Map<EvidenceId, EvidenceWhy> last = new ConcurrentHashMap<>();

    /// Empty where the errand did not come to it.
    public Optional<EvidenceWhy> of(EvidenceId content) {
        return Optional.ofNullable(last.get(content));
    }

    /// Remembers what is heard.
    ///
    /// @param next hears all of it after that
    public EvidenceWatch before(EvidenceWatch next) {
        return new Remembering(next);
    }

    private final class Remembering implements EvidenceWatch {

        private final EvidenceWatch next;

        Remembering(EvidenceWatch next) {
            this.next = next;
        }

        @Override
        public void begun() {
            last.clear();
            next.begun();
        }

        @Override
        public void moved(EvidenceId content, long there) {
            last.put(content, new EvidenceWhy.Sending());
            next.moved(content, there);
        }

        @Override
        public void received(EvidenceId content) {
            last.remove(content);
            next.received(content);
        }

        @Override
        public void waits(EvidenceId content, EvidenceWhy why) {
            last.put(content, why);
            next.waits(content, why);
        }
    }
}
