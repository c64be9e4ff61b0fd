package id.suar.violation.paper;

import id.suar.form.FormField;
import id.suar.form.FormWords;
import id.suar.i18n.Texts;
import id.suar.paper.FormBlocks;
import id.suar.paper.Paper;
import id.suar.paper.PaperBlock;
import id.suar.paper.PaperBlock.Line;
import id.suar.paper.PaperHead;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.record.CaseKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Fills papers from cases. A paper tells of persons only what was opened for it; that of a status never does.
public final class CasePapers {

    /// What no printed form has.
    private static final Set<String> LEFT_OUT = Set.of("regime", "election", "related", "ref", "info");

    /// Sections of forms of cases that have papers of their own.
    private static final Set<String> LATER = Set.of("handled", "clarified", "studied");

    private static final String NO_NAME = "";

    private final Texts texts;
    private final CoachWords coach;
    private final BiFunction<FormField, String, String> words;
    private final PaperOffice office;
    private final PaperLayouts layouts = PaperLayouts.bundled();
    private final List<String> marks;
    private final PaperTimes times;

    /// @param words      names of places and of what other lists keep, for the fields that name them
    /// @param office     whose papers they are; Form A has no head
    /// @param marks      what everybody who sees a paper must know: that it is a sample
    public CasePapers(
            Texts texts,
            CoachWords coach,
            BiFunction<FormField, String, String> words,
            PaperOffice office,
            List<String> marks) {
        this.texts = texts;
        this.coach = coach;
        this.words = words;
        this.office = office;
        this.marks = List.copyOf(marks);
        this.times = new PaperTimes(texts.locale());
    }

    /// @param printed when, local to the office
    public Paper of(PaperForm form, PrintedCase one, LocalDateTime printed) {
        List<PaperBlock> blocks = new ArrayList<>();
        switch (form.purpose()) {
            case "receipt", "receipt_completion" -> receipt(form, one, blocks);
            case "initial_review" -> review(one, blocks);
            case "completion_notice" -> notice(one, blocks);
            case "status" -> status(one, blocks);
            case "plenary_minutes" -> minutes(one, blocks);
            default -> other(form, one, blocks);
        }
        List<String> said = new ArrayList<>(marks);
        if (!form.sure()) {
            said.add(texts.text("violation.paper.unsure"));
        }
        return new Paper(
                form.code(),
                form.purpose().equals("form_a") ? PaperHead.NONE : office.letterhead(),
                List.of(form.name().in(texts.locale()).toUpperCase(texts.locale())),
                texts.text("violation.paper.number", one.name()),
                said,
                blocks,
                one.seal(),
                texts.text("table.print.page", "{0}", "{1}"),
                texts.text("violation.paper.foot", times.of(printed)),
                texts.locale());
    }

    /// By its layout where it has one.
    private void other(PaperForm form, PrintedCase one, List<PaperBlock> blocks) {
        List<PaperLayouts.Row> rows = layouts.of(form.purpose());
        if (rows.isEmpty()) {
            filled(one, blocks);
            return;
        }
        var values = new PaperValues(form, one, read(one), times, texts);
        blocks.addAll(new LaidOut(values, evidence(one), office, texts).of(rows));
    }

    /// What it is, and its hash.
    private static List<List<String>> evidence(PrintedCase one) {
        var answers = one.record().answers();
        return Stream.of("evidence", "v.means")
                .flatMap(path -> answers.text(path).lines())
                .map(CasePapers::file)
                .map(text -> text.split("\n", 2))
                .map(parts -> List.of(parts[0], parts.length == 2 ? parts[1] : ""))
                .toList();
    }

    /// The whole form as it was filled in.
    private void filled(PrintedCase one, List<PaperBlock> blocks) {
        var form = one.coaching().form();
        Set<String> left = new HashSet<>(LEFT_OUT);
        form.sections().stream()
                .filter(section -> LATER.contains(section.key()))
                .flatMap(section -> section.fields().stream())
                .forEach(field -> left.add(field.fullKey()));
        blocks.addAll(new FormBlocks(form, texts, read(one)).of(one.answers(), one.hidden(), left));
        String who = switch (one.record().kind()) {
            case FORM_A -> one.record().answers().text("officer_name");
            case FINDING -> one.record().answers().text("observer");
            case REPORT -> one.record().answers().text("receiver");
            case INITIAL_INFO -> one.record().answers().text("taken_by");
        };
        List<PaperBlock.Signature> signatures = new ArrayList<>();
        if (one.record().kind() == CaseKind.REPORT) {
            signatures.add(signature("reporter", one.persons().getOrDefault("reporter.name", NO_NAME)));
            signatures.add(signature("receiver", who));
        } else {
            signatures.add(signature("officer", who));
        }
        blocks.add(new PaperBlock.Signatures(placed(one), signatures));
    }

    private BiFunction<FormField, String, String> read(PrintedCase one) {
        var own = new FormWords(one.coaching().form(), texts);
        return (field, text) -> switch (field.type()) {
            case PLACE, KEY -> words.apply(field, text);
            case DATE, TIMESTAMP, MOMENT -> times.of(text);
            case EVIDENCE ->
                text.lines()
                        .map(CasePapers::file)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse("");
            default -> own.value(field, text);
        };
    }

    /// Its caption, and its hash in groups that people can compare.
    private static String file(String line) {
        String[] parts = line.split(" ", 2);
        String hash = parts[0].replaceAll("(.{8})(?=.)", "$1 ");
        return parts.length == 2 ? parts[1] + "\n" + hash : hash;
    }

    private void receipt(PaperForm form, PrintedCase one, List<PaperBlock> blocks) {
        var answers = one.record().answers();
        List<Line> lines = new ArrayList<>();
        lines.add(line("from", reporter(one)));
        lines.add(line("place", answers.text("filed_place")));
        String event = form.purpose().equals("receipt") ? "report.filed" : "report.completed";
        one.lastOf(event)
                .ifPresentOrElse(
                        filed -> lines.add(line("day", times.of(filed.at()))),
                        () -> lines.add(line("day", filedOn(one))));
        lines.add(line("about", one.record().summary().what()));
        blocks.add(new PaperBlock.Lines(lines));
        List<List<String>> rows = evidence(one).stream()
                .map(parts -> List.of(parts.getFirst(), parts.getLast(), "1"))
                .toList();
        blocks.add(new PaperBlock.Heading(texts.text("violation.paper.evidence")));
        blocks.add(
                rows.isEmpty()
                        ? new PaperBlock.Text(texts.text("paper.nil"))
                        : new PaperBlock.Table(
                                Arrays.asList(
                                        texts.text("violation.paper.evidence.what"),
                                        "SHA-256",
                                        texts.text("violation.paper.evidence.count")),
                                List.of(30, 60, 10),
                                rows));
        blocks.add(new PaperBlock.Signatures(
                placed(one),
                List.of(
                        signature("reporter", one.persons().getOrDefault("reporter.name", NO_NAME)),
                        signature("receiver", answers.text("receiver")))));
    }

    private static String filedOn(PrintedCase one) {
        return (one.record().answers().text("filed_on") + " "
                        + one.record().answers().text("filed_time"))
                .strip();
    }

    /// Conditions one by one, each with its ground; what the office makes of it is written by people.
    private void review(PrintedCase one, List<PaperBlock> blocks) {
        facts(one, blocks);
        List<List<String>> rows = new ArrayList<>();
        one.coaching()
                .conditions()
                .forEach((condition, judged) -> rows.add(List.of(
                        coach.condition(condition),
                        texts.text(judged.settled() ? "violation.paper.met" : "violation.paper.not_met"),
                        coach.judged(judged))));
        blocks.add(new PaperBlock.Heading(texts.text("violation.paper.conditions")));
        blocks.add(new PaperBlock.Table(
                List.of(
                        texts.text("violation.paper.condition"),
                        texts.text("violation.paper.state"),
                        texts.text("violation.paper.ground")),
                List.of(40, 18, 42),
                rows));
        blocks.add(new PaperBlock.Heading(texts.text("violation.paper.conclusion")));
        blocks.add(new PaperBlock.Text(one.lastOf(
                        "review.register_here",
                        "review.complete_first",
                        "review.not_registered",
                        "review.to_initial_info")
                .map(event -> step(one, event) + reason(event))
                .orElse("")));
        blocks.add(new PaperBlock.Signatures(placed(one), List.of(signature("drafter", NO_NAME))));
    }

    /// What is missing, and until when it can be brought.
    private void notice(PrintedCase one, List<PaperBlock> blocks) {
        facts(one, blocks);
        blocks.add(new PaperBlock.Heading(texts.text("violation.paper.missing")));
        List<String> lines = coach.lines(one.coaching());
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new PaperBlock.Text((i + 1) + ". " + lines.get(i)));
        }
        blocks.add(new PaperBlock.Signatures(placed(one), List.of(signature("officer", NO_NAME))));
    }

    /// Never tells who reported.
    private void status(PrintedCase one, List<PaperBlock> blocks) {
        String state = one.course()
                .state()
                .state()
                .map(key -> one.course().machine().states().get(key).in(texts.locale()))
                .orElse("");
        List<Line> lines = new ArrayList<>(List.of(
                line("number", one.name()), line("about", one.record().summary().what()), line("status", state)));
        one.last("reason")
                .ifPresent(event -> lines.add(line("reason", event.fields().get("reason"))));
        one.last("recipient")
                .ifPresent(event -> lines.add(line("recipient", event.fields().get("recipient"))));
        blocks.add(new PaperBlock.Lines(lines));
        blocks.add(new PaperBlock.Signatures(placed(one), List.of(signature("chair", NO_NAME))));
    }

    private void minutes(PrintedCase one, List<PaperBlock> blocks) {
        facts(one, blocks);
        var held = one.last("plenary");
        if (held.isEmpty()) {
            blocks.add(new PaperBlock.Text(texts.text("violation.paper.no_plenary")));
            return;
        }
        CaseEvent event = held.get();
        blocks.add(new PaperBlock.Lines(List.of(
                line("minutes", event.fields().get("plenary")),
                line("day", times.of(event.at())),
                line("decision", step(one, event)),
                line("reason", event.fields().getOrDefault("reason", "")))));
        List<PaperBlock.Signature> present = event.fields()
                .getOrDefault("present", "")
                .lines()
                .map(name -> signature("member", name))
                .toList();
        blocks.add(new PaperBlock.Signatures(
                placed(one), present.isEmpty() ? List.of(signature("member", NO_NAME)) : present));
    }

    private void facts(PrintedCase one, List<PaperBlock> blocks) {
        blocks.add(new PaperBlock.Lines(List.of(
                line("number", one.name()),
                line(
                        "from",
                        one.record().kind() == CaseKind.REPORT
                                ? reporter(one)
                                : one.record().answers().text("observer")),
                line("about", one.record().summary().what()))));
    }

    /// By name where it was opened for this paper, else by a mark that names nobody.
    private String reporter(PrintedCase one) {
        return one.persons()
                .getOrDefault(
                        "reporter.name",
                        texts.text(
                                "violation.paper.reporter",
                                one.record().shortId().toString()));
    }

    private String step(PrintedCase one, CaseEvent event) {
        return one.course().machine().steps().stream()
                .filter(step -> step.event().equals(event.event()))
                .findFirst()
                .map(step -> step.name().in(texts.locale()))
                .orElse(event.event());
    }

    private static String reason(CaseEvent event) {
        String reason = event.fields().getOrDefault("reason", "");
        return reason.isBlank() ? "" : ": " + reason;
    }

    private String placed(PrintedCase one) {
        String place = one.record().answers().text("signed_place");
        String date = one.record().answers().text("signed_at");
        return place.isEmpty() ? "" : place + ", " + times.of(date);
    }

    private Line line(String key, String text) {
        return new Line(texts.text("violation.paper.line." + key), text);
    }

    private PaperBlock.Signature signature(String role, String name) {
        return new PaperBlock.Signature(texts.text("violation.paper.role." + role), name);
    }
}
