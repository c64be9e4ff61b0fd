package id.suar.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Lays a text out in lines of a width: broken between words, a word that is too long for a line within itself.
final class PdfLines {

    /// Between words; names of columns have underscores and no blanks.
    static final String WORDS = "(?<=[\\s_/-])";

    private final ToDoubleFunction<String> measure;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private PdfLines(double width, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
    }

    static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.indexOf('\n') < 0 && measure.applyAsDouble(text) <= width) {
            return List.of(text);
        }
        var lines = new PdfLines(width, measure);
        text.lines().forEach(lines::paragraph);
        return lines.lines;
    }

    private void paragraph(String text) {
        for (String word : text.split(WORDS)) {
            if (!line.isEmpty() && !fits(line + word)) {
                end();
            }
            word(word);
        }
        end();
    }

    private void word(String word) {
        String rest = line + word;
        while (!fits(rest)) {
            int taken = 1;
            while (taken < rest.length() && fits(rest.substring(0, taken + 1))) {
                taken++;
            }
            lines.add(rest.substring(0, taken));
            rest = rest.substring(taken);
        }
        line = rest;
    }

    private void end() {
        lines.add(line.stripTrailing());
        line = "";
    }

    private boolean fits(String text) {
        return text.length() == 1 || measure.applyAsDouble(text.stripTrailing()) <= width;
    }
}
