package id.suar.cli;

import id.suar.app.DataFolder;
import id.suar.app.Workspace;
import id.suar.election.Regime;
import id.suar.region.Zones;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRule;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Reckoner;
import id.suar.schedule.Term;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar deadline`: counts a deadline of the law, or any number of days.
@Command(name = "deadline", description = "${bundle:cli.deadline.description}")
final class DeadlineCommand implements Callable<Integer> {

    private static final List<String> RULES = List.of("step", "regime", "n", "unit", "starts", "basis", "mark");
    private static final List<String> STEP = List.of("step", "from", "counted", "safe", "last", "basis");
    private static final List<String> DAYS = List.of("counted", "safe", "last");

    @Mixin
    private CommonOptions common;

    @Option(names = "--list", description = "${bundle:cli.deadline.list}")
    private boolean list;

    @Option(names = "--regime", paramLabel = "pemilu|pilkada", description = "${bundle:cli.deadline.regime}")
    private String regime;

    @Option(names = "--step", paramLabel = "KEY", description = "${bundle:cli.deadline.step}")
    private String step;

    @Option(names = "--days", paramLabel = "N", description = "${bundle:cli.deadline.days}")
    private Integer days;

    @Option(
            names = "--kind",
            paramLabel = "working|calendar",
            defaultValue = "working",
            description = "${bundle:cli.deadline.kind}")
    private String kind;

    @Option(names = "--from", paramLabel = "DATE[Thh:mm]", description = "${bundle:cli.deadline.from}")
    private String from;

    @Option(names = "--first-day-counts", description = "${bundle:cli.deadline.first}")
    private boolean firstDayCounts;

    @Option(names = "--joint-leave-works", description = "${bundle:cli.deadline.leave}")
    private boolean jointLeaveWorks;

    @Option(names = "--data", paramLabel = "DIR", description = "${bundle:cli.deadline.data}")
    private Path data;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    private final Session session;
    private final OfficeCalendar calendar = OfficeCalendar.bundled();
    private final DeadlineRules rules = DeadlineRules.bundled();

    DeadlineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (list) {
            return print(RULES, rules.all().stream().map(DeadlineCommand::row).toList());
        }
        if (from == null || (step == null) == (days == null)) {
            return wrong("cli.deadline.what");
        }
        Optional<LocalDateTime> start = start();
        if (start.isEmpty()) {
            return wrong("cli.deadline.from.wrong", from);
        }
        return days == null ? step(start.get()) : days(start.get());
    }

    private int step(LocalDateTime start) {
        var wanted = new Regime(String.valueOf(regime).toUpperCase(Locale.ROOT).replace('-', '_'));
        Optional<DeadlineRule> rule = rules.find(wanted, step, start.toLocalDate());
        if (rule.isEmpty()) {
            return wrong("cli.deadline.step.unknown", step, wanted);
        }
        Term term = rule.get().term();
        if (term instanceof Term.Hours && from.length() <= 10) {
            return wrong("cli.deadline.time", step);
        }
        return reckoned(term, start, rule.get().unitUncertain())
                .map(due -> print(
                        STEP,
                        List.of(List.of(
                                step,
                                from,
                                counted(due),
                                safe(due),
                                last(due),
                                rule.get().basis()))))
                .orElse(ExitCode.REFUSED);
    }

    private int days(LocalDateTime start) {
        if (days < 1 || days > 3660 || !List.of("working", "calendar").contains(kind)) {
            return wrong("cli.deadline.days.wrong");
        }
        Term term = kind.equals("working") ? new Term.WorkingDays(days) : new Term.CalendarDays(days);
        return reckoned(term, start, false)
                .map(due -> print(DAYS, List.of(List.of(counted(due), safe(due), last(due)))))
                .orElse(ExitCode.REFUSED);
    }

    /// Says how it was counted, or why it was not; empty when there is no date.
    private Optional<Reckoned.Due> reckoned(Term term, LocalDateTime start, boolean unitUncertain) {
        Counting counting = counting();
        Reckoned reckoned = new Reckoner(calendar)
                .reckon(term, start.atZone(counting.zone()).toInstant(), counting, unitUncertain);
        session.err().println(new DeadlineWords(session.texts(), calendar).counted(reckoned));
        return reckoned instanceof Reckoned.Due due ? Optional.of(due) : Optional.empty();
    }

    /// As the office of a folder has it set, or as asked for.
    private Counting counting() {
        Optional<Counting> set = Optional.ofNullable(data)
                .flatMap(folder -> Workspace.open(new DataFolder(folder), session.clock()))
                .map(opened -> {
                    try (Workspace workspace = opened) {
                        return workspace.rooms().office(workspace.scope()).counting();
                    }
                });
        return set.map(office -> new Counting(
                        office.firstDayCounts() || firstDayCounts,
                        office.jointLeaveWorks() || jointLeaveWorks,
                        office.zone(),
                        office.dueAt()))
                .orElseGet(
                        () -> new Counting(firstDayCounts, jointLeaveWorks, Zones.WITA.id(), Counting.DEFAULT.dueAt()));
    }

    private Optional<LocalDateTime> start() {
        try {
            return Optional.of(from.length() <= 10 ? LocalDate.parse(from).atStartOfDay() : LocalDateTime.parse(from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<Object> row(DeadlineRule rule) {
        return List.of(
                rule.key(),
                rule.regime().key(),
                switch (rule.term()) {
                    case Term.WorkingDays(int n) -> n;
                    case Term.CalendarDays(int n) -> n;
                    case Term.Hours(int n) -> n;
                    case Term.Window _ -> "";
                },
                unit(rule.term()),
                rule.from(),
                rule.basis(),
                rule.mark());
    }

    private static String unit(Term term) {
        return switch (term) {
            case Term.WorkingDays _ -> "wd";
            case Term.CalendarDays _ -> "cd";
            case Term.Hours _ -> "h";
            case Term.Window _ -> "window";
        };
    }

    /// Words of a file never change with the language.
    private static String counted(Reckoned.Due due) {
        String how = switch (due.term()) {
            case Term.WorkingDays(int n) -> n + " working days";
            case Term.CalendarDays(int n) -> n + " calendar days";
            case Term.Hours(int n) -> n + " hours";
            case Term.Window _ -> "";
        };
        if (due.term() instanceof Term.Hours) {
            return how;
        }
        String first = due.counting().firstDayCounts() ? ", first day counts" : ", from the next day";
        String leave = due.counting().jointLeaveWorks() ? ", joint leave works" : "";
        String skipped = due.skipped().isEmpty()
                ? ""
                : ", skipped " + due.skipped().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        return how + first + leave + skipped;
    }

    private static String safe(Reckoned.Due due) {
        return due.term() instanceof Term.Hours ? last(due) : due.safe().toString();
    }

    private static String last(Reckoned.Due due) {
        return due.term() instanceof Term.Hours
                ? DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx")
                        .format(due.lastAt().atZone(due.counting().zone()))
                : due.last().toString();
    }

    private int print(List<String> columns, List<? extends List<?>> rows) {
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("deadline", columns).write(json ? TableFormat.JSON : TableFormat.CSV, rows.iterator(), out);
            return rows.size();
        });
        return ExitCode.DONE;
    }

    private int wrong(String key, Object... args) {
        session.say(key, args);
        return ExitCode.USAGE;
    }
}
