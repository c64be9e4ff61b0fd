package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.DeviceSpace;
import id.suar.app.PaperDesk;
import id.suar.paper.Paper;
import id.suar.paper.PaperFile;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.record.CaseFilter;
import id.suar.violation.record.RecordedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar case paper ID … --form B.2 --out FILE.pdf`: a statutory form, notice or letter, filled from the record, as PDF
/// or, to be edited, as DOCX. Several cases make one file; `--all` makes one for each in a folder.
@Command(name = "paper", description = "${bundle:cli.case.paper.description}")
final class CasePaperCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("id", "short", "form", "file", "code");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "${bundle:cli.case.id}")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all", description = "${bundle:cli.case.paper.all}")
    private boolean all;

    @Option(names = "--election", paramLabel = "KEY", description = "${bundle:cli.case.paper.election}")
    private String election;

    @Option(names = "--state", defaultValue = "", paramLabel = "KEY", description = "${bundle:cli.case.option.state}")
    private String state;

    @Option(names = "--form", required = true, paramLabel = "CODE", description = "${bundle:cli.case.paper.form}")
    private String form;

    @Option(names = "--out", required = true, paramLabel = "FILE|DIR", description = "${bundle:cli.case.paper.out}")
    private Path out;

    @Option(names = "--format", paramLabel = "pdf|docx", description = "${bundle:cli.case.paper.format}")
    private String format;

    @Option(names = "--open", paramLabel = "REASON", description = "${bundle:cli.case.paper.open}")
    private String reason;

    @Option(names = "--public", description = "${bundle:cli.case.paper.public}")
    private boolean everybody;

    private final Session session;

    CasePaperCommand(Session session) {
        this.session = session;
    }

    private record Made(RecordedCase record, PaperForm form, Paper paper) {

        String code() {
            return paper.seal().map(seal -> seal.code()).orElse("");
        }
    }

    @Override
    public Integer call() {
        Optional<PaperFile> as = PaperFile.of(format == null && !all ? out.toString() : "." + wanted());
        if (all != ids.isEmpty() || as.isEmpty()) {
            session.say(all != ids.isEmpty() ? "cli.case.paper.which" : "cli.case.paper.format.wrong");
            return ExitCode.USAGE;
        }
        return Folders.write(session, options.folder(session), device -> print(device, as.get()));
    }

    private String wanted() {
        return format == null ? "pdf" : format.toLowerCase(Locale.ROOT);
    }

    private int print(DeviceSpace device, PaperFile as) {
        PaperDesk papers = device.casePapers(session.texts());
        List<RecordedCase> records = all ? matching(device, papers) : named(device);
        if (records.isEmpty()) {
            return all ? session.refuse("cli.case.paper.nothing", form) : ExitCode.REFUSED;
        }
        List<Made> made = new ArrayList<>();
        for (RecordedCase record : records) {
            Optional<PaperForm> known = papers.form(form, record);
            if (known.isEmpty()) {
                session.say("cli.case.paper.none", form, known(papers, record));
                return ExitCode.USAGE;
            }
            PaperDesk.Opening opening =
                    reason == null ? new PaperDesk.Opening.Shown(Map.of()) : papers.open(record, reason);
            if (opening instanceof PaperDesk.Opening.Closed(String why)) {
                return session.refuse("cli.case.paper.closed", session.texts().text("violation.paper.closed." + why));
            }
            var persons = ((PaperDesk.Opening.Shown) opening).texts();
            made.add(new Made(
                    record,
                    known.get(),
                    everybody
                            ? published(papers.publish(known.get(), record, persons))
                            : papers.make(known.get(), record, persons)));
        }
        return all ? each(made, as) : together(made, as);
    }

    private Paper published(PaperDesk.Public copy) {
        if (!copy.whole()) {
            session.say("cli.case.paper.public.part");
        }
        return copy.paper();
    }

    private List<RecordedCase> named(DeviceSpace device) {
        List<RecordedCase> records = new ArrayList<>();
        for (String id : ids) {
            Optional<RecordedCase> record = new CaseId(id).record(session, device.workspace());
            if (record.isEmpty()) {
                return List.of();
            }
            records.add(record.get());
        }
        return records;
    }

    /// Of an election, or of a contest of it, those of which there is such a paper.
    private List<RecordedCase> matching(DeviceSpace device, PaperDesk papers) {
        var cases = device.rooms().cases();
        return cases.list(CaseFilter.ALL.state(state), 0, Integer.MAX_VALUE).rows().stream()
                .filter(row -> election == null
                        || row.summary().election().equals(election)
                        || row.summary().election().startsWith(election + "/"))
                .flatMap(row -> cases.find(row.id()).stream())
                .filter(record -> papers.form(form, record).isPresent())
                .toList();
    }

    private int together(List<Made> made, PaperFile as) {
        Output.write(session, Optional.of(out), to -> {
            as.write(made.stream().map(Made::paper).toList(), to);
            return made.size();
        });
        if (options.json() && made.size() == 1) {
            session.out()
                    .println(Json.of(Map.of(
                            "form",
                            made.getFirst().form().purpose(),
                            "code",
                            made.getFirst().code())));
        } else if (options.json()) {
            var array = JsonNodeFactory.instance.arrayNode();
            made.forEach(one -> array.addObject()
                    .put("id", one.record().id().toString())
                    .put("form", one.form().purpose())
                    .put("code", one.code()));
            session.out().println(Json.of(array));
        } else {
            made.forEach(one -> session.out().println(one.code()));
        }
        return ExitCode.DONE;
    }

    private int each(List<Made> made, PaperFile as) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Unwritable(out);
        }
        Set<String> taken = new HashSet<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Made one : made) {
            String name = name(one, as, taken);
            Output.write(session, Optional.of(out.resolve(name)), to -> {
                as.write(List.of(one.paper()), to);
                return 1;
            });
            rows.add(List.of(
                    one.record().id().toString(),
                    one.record().shortId().text(),
                    one.form().purpose(),
                    name,
                    one.code()));
        }
        Output.write(session, Optional.empty(), to -> {
            new TableWriter("paper", COLUMNS)
                    .write(options.json() ? TableFormat.JSON : TableFormat.CSV, rows.iterator(), to);
            return rows.size();
        });
        session.say("cli.case.paper.done", rows.size(), out);
        return ExitCode.DONE;
    }

    /// Short names may, very rarely, be the same on two devices.
    private static String name(Made one, PaperFile as, Set<String> taken) {
        String plain = one.form().purpose() + "-" + one.record().shortId();
        String name = taken.add(plain)
                ? plain
                : plain + "-" + one.record().id().toString().replaceAll("[^A-Za-z0-9.]", "-");
        return name + as.ending();
    }

    private static String known(PaperDesk papers, RecordedCase record) {
        return papers.forms(record).stream()
                .map(one -> one.code().isEmpty() ? one.purpose() : one.code() + " (" + one.purpose() + ")")
                .collect(Collectors.joining(", "));
    }
}
