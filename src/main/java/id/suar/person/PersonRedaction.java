package id.suar.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts words in place of what is known of persons, wherever it is written in running text. Rather too
/// much than too little: each longer part of a name is looked for by itself, in capitals or not, and
/// digits with or without marks between them.
public final class PersonRedaction {

    private static final int LEAST = 3;
    /// Letters of a part of a name that is looked for alone: shorter ones are in every second word.
    private static final int LEAST_PART = 4;

    private static final int LEAST_DIGITS = 5;
    private static final String WORD = "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])";

    private final List<Rule> rules;

    private record Rule(Pattern what, String by, int length) {}

    private PersonRedaction(List<Rule> rules) {
        this.rules = rules;
    }

    /// @param names what people are called → the word for them; parts of them are hidden too
    /// @param texts anything else about them → the word for them
    public static PersonRedaction of(Map<String, String> names, Map<String, String> texts) {
        List<Rule> rules = new ArrayList<>();
        texts.forEach((text, by) -> whole(text, by, rules));
        names.forEach((name, by) -> {
            whole(name, by, rules);
            for (String part : name.split("[^\\p{L}\\p{N}'’]+")) {
                if (part.length() >= LEAST_PART) {
                    rules.add(rule(Pattern.quote(part), by, part.length()));
                }
            }
        });
        rules.sort(Comparator.comparingInt(Rule::length).reversed());
        return new PersonRedaction(List.copyOf(rules));
    }

    /// The same text without them.
    public String of(String text) {
        String clean = text;
        for (Rule rule : rules) {
            clean = rule.what().matcher(clean).replaceAll(Matcher.quoteReplacement(rule.by()));
        }
        return clean;
    }

    private static void whole(String text, String by, List<Rule> rules) {
        String[] parts = text.strip().split("\\s+");
        if (text.strip().length() >= LEAST) {
            List<String> quoted =
                    java.util.Arrays.stream(parts).map(Pattern::quote).toList();
            rules.add(rule(String.join("\\s+", quoted), by, text.length()));
        }
        String digits = text.replaceAll("\\D", "");
        if (digits.length() >= LEAST_DIGITS && text.matches("[-+.()/\\d\\s]+")) {
            rules.add(rule(String.join("[-.\\s]?", digits.split("")), by, digits.length()));
        }
    }

    private static Rule rule(String pattern, String by, int length) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Rule(Pattern.compile(WORD.formatted(pattern), flags), by, length);
    }
}
