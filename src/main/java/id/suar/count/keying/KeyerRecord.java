package id.suar.count.keying;

import java.util.EnumMap;
import java.util.Map;

/// How one person's keyings went beside the other's. Counts only: what they are counts of stands beside them.
///
/// @param person    as first written
/// @param forms     keyed by this person, and by somebody else too
/// @param cells     that this person or the other filled in, on those forms
/// @param differing of them
/// @param open      of those, not settled yet
/// @param against   settled otherwise than this person keyed
/// @param inFavour  settled as this person keyed
/// @param slips     of those settled against, what they look like
public record KeyerRecord(
        String person,
        int forms,
        int cells,
        int differing,
        int open,
        int against,
        int inFavour,
        Map<Slip, Integer> slips) {

    /// Of fewer cells a share would say more than they know.
    public static final int ENOUGH = 1_000;

    public KeyerRecord {
        slips = Map.copyOf(slips);
    }

    static KeyerRecord none(String person) {
        return new KeyerRecord(person, 0, 0, 0, 0, 0, 0, Map.of());
    }

    public int slips(Slip slip) {
        return slips.getOrDefault(slip, 0);
    }

    /// A share of cells can be told: there are many, and none is open.
    public boolean enough() {
        return cells >= ENOUGH && open == 0;
    }

    KeyerRecord with(KeyedPair pair, boolean first) {
        int wrong = 0;
        int right = 0;
        Map<Slip, Integer> all = new EnumMap<>(Slip.class);
        all.putAll(slips);
        for (Difference difference : pair.comparison().differences()) {
            var settled = pair.settlement().flatMap(one -> one.of(difference.figure()));
            if (settled.isEmpty()) {
                continue;
            }
            if (first ? settled.get().forFirst() : settled.get().forSecond()) {
                right++;
            } else {
                wrong++;
                all.merge(difference.slip(), 1, Integer::sum);
            }
        }
        int differences = pair.comparison().differences().size();
        return new KeyerRecord(
                person,
                forms + 1,
                cells + pair.comparison().cells(),
                differing + differences,
                open + differences - right - wrong,
                against + wrong,
                inFavour + right,
                all);
    }
}
