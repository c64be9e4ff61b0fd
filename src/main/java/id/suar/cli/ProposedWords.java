package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.form.FormWords;
import id.suar.violation.course.Advanced;
import id.suar.violation.course.CaseProposer.Proposed;
import id.suar.violation.course.CourseWords;
import id.suar.violation.record.CaseTakeover.Taken;
import id.suar.violation.record.ShortId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What became of a record that was to be followed by another.
final class ProposedWords {

    private final Session session;
    private final boolean json;

    ProposedWords(Session session, boolean json) {
        this.session = session;
        this.json = json;
    }

    int tell(DeviceSpace device, Proposed proposed) {
        return switch (proposed) {
            case Proposed.Done(Optional<Advanced.Done> step, Taken.Done taken) -> done(step, taken);
            case Proposed.NotStepped(Advanced why) -> refuse(new CourseWords(session.texts()).refusal(why));
            case Proposed.NotYet(var kind, String state) ->
                refuse(session.texts().text("violation.takeover.notyet", kind.key(), state));
            case Proposed.NotTaken(Taken.Nothing(var kind)) ->
                refuse(session.texts().text("violation.takeover.none", kind.key()));
            case Proposed.NotTaken(Taken.Refused refused) -> refuse(device, refused);
            case Proposed.NotTaken(Taken.Done _) -> throw new IllegalArgumentException("taken");
        };
    }

    private int done(Optional<Advanced.Done> step, Taken.Done taken) {
        String shortId = ShortId.of(taken.id()).text();
        String state = step.flatMap(one -> one.state().state()).orElse("");
        if (json) {
            Map<String, Object> told = new LinkedHashMap<>();
            step.ifPresent(one -> told.put("entry", one.entry().toString()));
            told.put("state", state);
            told.put("id", taken.id().toString());
            told.put("short_id", shortId);
            told.put("form", taken.kind().key());
            told.put("fresh", taken.fresh());
            session.out().println(Json.of(told));
        } else {
            session.out().println(taken.id() + " " + shortId);
            session.say(
                    "cli.case.propose.done",
                    taken.fresh() ? 1 : 0,
                    taken.kind().key(),
                    shortId,
                    taken.id().toString());
        }
        return ExitCode.DONE;
    }

    private int refuse(DeviceSpace device, Taken.Refused refused) {
        var form = device.rooms()
                .caseForms()
                .of(refused.kind(), Map.of(), session.clock().instant());
        session.say("cli.case.propose.fill", refused.kind().key());
        return CaseAnswers.refuse(session, new FormWords(form, session.texts()), refused.faults());
    }

    private int refuse(String why) {
        session.err().println(why);
        return ExitCode.REFUSED;
    }
}
