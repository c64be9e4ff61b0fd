package id.suar.count.keying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often people's keyings agree, person by person. Pure.
///
/// The first keying counts for whoever's device recorded it, the second for the name that was typed. A cell that
/// both left blank is not counted: forms of parties are mostly blank, and would make everybody agree.
public final class Agreement {

    private Agreement() {}

    /// In order of names.
    public static List<KeyerRecord> of(List<KeyedPair> pairs) {
        Map<String, KeyerRecord> persons = new HashMap<>();
        for (KeyedPair pair : pairs) {
            add(persons, pair.firstBy(), pair, true);
            add(persons, pair.secondBy(), pair, false);
        }
        List<KeyerRecord> records = new ArrayList<>(persons.values());
        records.sort(Comparator.comparing((KeyerRecord one) -> Persons.key(one.person())));
        return records;
    }

    private static void add(Map<String, KeyerRecord> persons, String person, KeyedPair pair, boolean first) {
        String key = Persons.key(person);
        persons.put(key, persons.getOrDefault(key, KeyerRecord.none(person)).with(pair, first));
    }
}
