package id.suar.violation.paper;

import id.suar.i18n.Texts;
import id.suar.paper.PaperBlock;
import id.suar.paper.PaperBlock.Line;
import id.suar.violation.paper.PaperLayouts.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills one layout from one case. What the case does not hold is a dotted line, to be written by hand.
final class LaidOut {

    private static final Pattern KEY = Pattern.compile("\\{([A-Za-z_.]+)}");

    private final PaperValues values;
    private final List<List<String>> evidence;
    private final PaperOffice office;
    private final Texts texts;
    private final List<PaperBlock> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /// @param evidence of the case: what it is, and its hash
    LaidOut(PaperValues values, List<List<String>> evidence, PaperOffice office, Texts texts) {
        this.values = values;
        this.evidence = evidence;
        this.office = office;
        this.texts = texts;
    }

    List<PaperBlock> of(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).block().equals("each")) {
                each(rows.get(i).key(), rows.subList(i + 1, rows.size()));
                return List.copyOf(blocks);
            }
            add(rows.get(i), 0);
        }
        flush();
        return List.copyOf(blocks);
    }

    /// Nobody yet: one to be filled by hand.
    private void each(String group, List<Row> rows) {
        List<Integer> items = values.items(group).isEmpty()
                ? List.of(0)
                : values.items(group).stream().toList();
        for (int item : items) {
            if (item != items.getFirst()) {
                blocks.add(new PaperBlock.NewPage());
            }
            rows.forEach(row -> add(row, item));
            flush();
        }
    }

    private void add(Row row, int item) {
        String name = filled(row.name().in(texts.locale()), item);
        if (row.block().equals("line")) {
            lines.add(new Line(name, orDots(values.text(row.key(), item))));
            return;
        }
        flush();
        switch (row.block()) {
            case "letter" -> letter(row, name, item);
            case "heading" -> blocks.add(new PaperBlock.Heading(name));
            case "text" -> blocks.add(new PaperBlock.Text(name));
            case "answer" -> answer(row, name, item);
            case "evidence" -> evidence(name);
            case "heard" -> heard(row.key());
            case "sign" -> blocks.add(new PaperBlock.Signatures(placed(), signatures(row, item)));
            default -> throw new IllegalStateException("layout " + row);
        }
    }

    private void letter(Row row, String about, int item) {
        blocks.add(new PaperBlock.Lines(List.of(
                new Line(texts.text("violation.paper.letter.number"), orDots(values.text(row.part(0), item))),
                new Line(texts.text("violation.paper.letter.day"), orDots(values.text(row.part(1), item))),
                new Line(texts.text("violation.paper.letter.enclosed"), PaperBlock.DOTS),
                new Line(texts.text("violation.paper.letter.about"), about))));
        String to = orDots(values.text(row.part(2), item));
        String at = row.part(3).isEmpty() ? "" : values.text(row.part(3), item);
        blocks.add(
                new PaperBlock.Text(texts.text("violation.paper.letter.to", to, at.isEmpty() ? PaperBlock.DOTS : at)));
    }

    private void answer(Row row, String name, int item) {
        if (!name.isEmpty()) {
            blocks.add(new PaperBlock.Under(name));
        }
        String text = values.text(row.part(0), item);
        blocks.add(text.isEmpty() ? new PaperBlock.Blank(Integer.parseInt(row.part(1))) : new PaperBlock.Text(text));
    }

    private void evidence(String name) {
        blocks.add(new PaperBlock.Under(name));
        blocks.add(
                evidence.isEmpty()
                        ? new PaperBlock.Text(texts.text("paper.nil"))
                        : new PaperBlock.Table(
                                List.of(texts.text("violation.paper.evidence.what"), "SHA-256"),
                                List.of(34, 66),
                                evidence));
    }

    private void heard(String group) {
        List<List<String>> rows = values.items(group).stream()
                .map(item -> List.of(
                        cell(group, "name", item),
                        cell(group, "capacity", item),
                        cell(group, "at", item),
                        cell(group, "oath", item)))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new PaperBlock.Table(
                    List.of(
                            texts.text("violation.paper.heard.name"),
                            texts.text("violation.paper.heard.capacity"),
                            texts.text("violation.paper.heard.at"),
                            texts.text("violation.paper.heard.oath")),
                    List.of(30, 18, 30, 22),
                    rows));
        }
    }

    private String cell(String group, String field, int item) {
        return values.text(group + ".N." + field, item);
    }

    private List<PaperBlock.Signature> signatures(Row row, int item) {
        List<PaperBlock.Signature> signatures = new ArrayList<>();
        for (String one : row.key().split(";")) {
            String[] parts = one.split("=", 2);
            String name = parts[1].isEmpty() ? "" : values.text(parts[1], item);
            signatures.add(
                    new PaperBlock.Signature(texts.text("violation.paper.role." + parts[0], office.division()), name));
        }
        return signatures;
    }

    private String placed() {
        String place = office.place().isEmpty() ? "...................." : office.place();
        return place + ", ....................";
    }

    private void flush() {
        if (!lines.isEmpty()) {
            blocks.add(new PaperBlock.Lines(lines));
            lines.clear();
        }
    }

    private String filled(String text, int item) {
        return KEY.matcher(text)
                .replaceAll((MatchResult key) -> Matcher.quoteReplacement(orDots(values.text(key.group(1), item))));
    }

    private static String orDots(String text) {
        return text.isBlank() ? PaperBlock.DOTS : text;
    }
}
