package id.suar.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// How wide the columns of a printed table are, how small its letters, and on how many sheets of paper beside each
/// other it goes: nothing is cut, words go on in the next line.
///
/// @param parts columns by place of each sheet of paper; the first column stands on all of them
record PdfColumns(float letter, List<Part> parts) {

    static final float PADDING = 3.5f;

    private static final float[] LETTERS = {9, 8, 7, 6.2f};

    /// A text of several words is no wider than this when it could go on in the next line.
    private static final float WIDE = 170;

    private static final float TITLE = 90;

    /// No word is given more; a longer one is broken.
    private static final float WORD = 240;

    record Part(int[] columns, float[] widths) {}

    PdfColumns {
        parts = List.copyOf(parts);
    }

    /// @param page  width that is there
    /// @param rows  some of them, as texts; by them the widths are chosen
    static PdfColumns of(float page, List<String> titles, List<List<PdfSheet.Cell>> rows, PdfFonts fonts) {
        float[] natural = new float[titles.size()];
        float[] least = new float[titles.size()];
        for (float letter : LETTERS) {
            measure(letter, titles, rows, fonts, natural, least);
            if (sum(least) <= page) {
                return new PdfColumns(letter, List.of(new Part(all(titles.size()), shared(page, natural, least))));
            }
        }
        return new PdfColumns(LETTERS[LETTERS.length - 1], parted(page, natural, least));
    }

    private static void measure(
            float letter,
            List<String> titles,
            List<List<PdfSheet.Cell>> rows,
            PdfFonts fonts,
            float[] natural,
            float[] least) {
        for (int c = 0; c < natural.length; c++) {
            int column = c;
            Function<String, Float> heavy = text -> fonts.width(text, letter, true);
            float longestWord = words(titles.get(c), heavy);
            float longest = Math.min(TITLE, heavy.apply(titles.get(c)));
            for (List<PdfSheet.Cell> row : rows) {
                String cell = row.get(column).text();
                Function<String, Float> light = text -> fonts.width(text, letter, false);
                longest = Math.max(longest, light.apply(cell));
                longestWord = Math.max(longestWord, words(cell, light));
            }
            least[c] = Math.min(WORD, longestWord) + 2 * PADDING + 0.5f;
            natural[c] = Math.max(least[c], Math.min(WIDE, longest) + 2 * PADDING + 0.5f);
        }
    }

    /// Where a line may end: after a blank, a hyphen, a slash or an underscore, as [PdfLines] has it.
    private static float words(String text, Function<String, Float> width) {
        float widest = 0;
        for (String word : text.split(PdfLines.WORDS)) {
            widest = Math.max(widest, width.apply(word.strip()));
        }
        return widest;
    }

    private static float[] shared(float page, float[] natural, float[] least) {
        float wanted = sum(natural);
        float[] widths = natural.clone();
        if (wanted <= page) {
            float grown = wanted >= page * 0.6f ? page / wanted : 1;
            for (int c = 0; c < widths.length; c++) {
                widths[c] *= grown;
            }
            return widths;
        }
        float slack = page - sum(least);
        float more = wanted - sum(least);
        for (int c = 0; c < widths.length; c++) {
            widths[c] = least[c] + (natural[c] - least[c]) * slack / more;
        }
        return widths;
    }

    private static List<Part> parted(float page, float[] natural, float[] least) {
        List<Part> parts = new ArrayList<>();
        List<Integer> columns = new ArrayList<>(List.of(0));
        float width = least[0];
        for (int c = 1; c < least.length; c++) {
            if (width + least[c] > page && columns.size() > 1) {
                parts.add(part(page, columns, natural, least));
                columns = new ArrayList<>(List.of(0));
                width = least[0];
            }
            columns.add(c);
            width += least[c];
        }
        parts.add(part(page, columns, natural, least));
        return parts;
    }

    private static Part part(float page, List<Integer> columns, float[] natural, float[] least) {
        int[] places = columns.stream().mapToInt(Integer::intValue).toArray();
        float[] wanted = new float[places.length];
        float[] needed = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            wanted[i] = natural[places[i]];
            needed[i] = least[places[i]];
        }
        float[] widths = sum(needed) > page ? needed : shared(page, wanted, needed);
        return new Part(places, widths);
    }

    private static int[] all(int count) {
        int[] columns = new int[count];
        Arrays.setAll(columns, c -> c);
        return columns;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
