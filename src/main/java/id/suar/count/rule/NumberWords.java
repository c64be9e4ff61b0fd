package id.suar.count.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Reads Indonesian number words from 0 to 9,999: `dua ratus lima belas`, however they are spaced, and digits
/// said one by one: `nol dua lima`. Whatever is no such number is not guessed at.
final class NumberWords {

    /// No number to `Figures.MAX` is longer, with what people write around it.
    private static final int MAX_LENGTH = 120;

    /// Only before what it multiplies: `seratus`.
    private static final String ONE = "se";

    private static final int TEEN = 11;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;

    /// What is written behind a number and is none.
    private static final String BEHIND = "(suara|orang|lembar|pemilih|buah)+$";

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("nol", 0),
            Map.entry("kosong", 0),
            Map.entry("nihil", 0),
            Map.entry("satu", 1),
            Map.entry("dua", 2),
            Map.entry("tiga", 3),
            Map.entry("empat", 4),
            Map.entry("ampat", 4),
            Map.entry("lima", 5),
            Map.entry("enam", 6),
            Map.entry("anam", 6),
            Map.entry("tujuh", 7),
            Map.entry("tuju", 7),
            Map.entry("delapan", 8),
            Map.entry("dlapan", 8),
            Map.entry("lapan", 8),
            Map.entry("sembilan", 9),
            Map.entry("semblan", 9));

    private static final Map<String, Integer> MAGNITUDES =
            Map.of("belas", TEEN, "puluh", TEN, "pulu", TEN, "ratus", HUNDRED, "ribu", THOUSAND);

    private static final List<String> WORDS = words();

    private int total;
    private int pending = -1;
    private boolean bare;
    private int last = 10 * THOUSAND;

    private NumberWords() {}

    /// @param said as written; of any length and kind
    static OptionalInt read(String said) {
        if (said.length() > MAX_LENGTH) {
            return OptionalInt.empty();
        }
        String letters = said.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.,;:_/()\\-]+", "")
                .replaceAll(BEHIND, "");
        List<String> words = split(letters);
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean oneByOne = words.size() <= 4 && words.stream().allMatch(DIGITS::containsKey);
        return oneByOne ? digits(words) : new NumberWords().number(words);
    }

    /// Empty when there is anything in it that is no word of a number.
    private static List<String> split(String letters) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < letters.length(); ) {
            int from = at;
            String word = WORDS.stream()
                    .filter(one -> letters.startsWith(one, from))
                    .findFirst()
                    .orElse("");
            if (word.isEmpty()) {
                return List.of();
            }
            words.add(word);
            at += word.length();
        }
        return words;
    }

    private static OptionalInt digits(List<String> words) {
        int value = 0;
        for (String word : words) {
            value = TEN * value + DIGITS.get(word);
        }
        return OptionalInt.of(value);
    }

    private OptionalInt number(List<String> words) {
        for (String word : words) {
            if (!take(word)) {
                return OptionalInt.empty();
            }
        }
        if (pending > 0) {
            return last > 1 && !bare ? OptionalInt.of(total + pending) : OptionalInt.empty();
        }
        return pending == 0 ? OptionalInt.empty() : OptionalInt.of(total);
    }

    private boolean take(String word) {
        Integer magnitude = MAGNITUDES.get(word);
        if (magnitude != null) {
            return times(magnitude);
        }
        boolean free = pending < 0;
        bare = word.equals(ONE);
        pending = DIGITS.getOrDefault(word, 1);
        return free;
    }

    /// Larger ones stand before smaller ones, each once.
    private boolean times(int magnitude) {
        int size = magnitude == TEEN ? TEN : magnitude;
        if (pending < 1 || size >= last) {
            return false;
        }
        total += magnitude == TEEN ? TEN + pending : pending * magnitude;
        last = magnitude == TEEN ? 1 : magnitude;
        pending = -1;
        bare = false;
        return true;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(DIGITS.keySet());
        words.addAll(MAGNITUDES.keySet());
        words.add(ONE);
        words.sort(Comparator.comparing(String::length).reversed());
        return List.copyOf(words);
    }
}
