package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suar.app.DemoFacts.Broken;
import id.suar.app.DemoFacts.Checked;
import id.suar.app.DemoFacts.Compared;
import id.suar.app.DemoFacts.Delivered;
import id.suar.app.DemoFacts.Results;
import id.suar.app.DemoFacts.Saved;
import id.suar.app.DemoFacts.Summed;
import id.suar.app.DemoFacts.Tried;
import id.suar.app.DemoFacts.Verified;
import id.suar.journal.Receipt;
import java.net.URI;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/// A demonstration told to programs: one object when it has ended.
final class DemoJson implements DemoTeller {

    private final Session session;
    private final ObjectNode all = JsonNodeFactory.instance.objectNode().put("sample", true);

    DemoJson(Session session) {
        this.session = session;
    }

    @Override
    public void opened(Path folder) {
        all.put("folder", folder.toString());
    }

    @Override
    public void saved(List<Saved> saved) {
        ArrayNode rows = all.putArray("recorded");
        for (Saved one : saved) {
            rows.addObject()
                    .put("folder", one.device().folder().toString())
                    .put("device", one.device().id())
                    .put("owner", one.device().owner())
                    .put("scope", one.device().district().code().digits())
                    .put("forms", one.forms())
                    .put("corrections", one.corrections())
                    .put("findings", one.findings())
                    .put("saved", one.saved())
                    .put("received", one.received())
                    .put("commits", one.commits())
                    .put("medianMicros", one.median().toNanos() / 1000)
                    .put("longestMicros", one.longest().toNanos() / 1000);
        }
    }

    @Override
    public void tried(List<Tried> tried) {
        ArrayNode rows = all.putArray("tried");
        for (Tried one : tried) {
            rows.addObject()
                    .put("device", one.device().id())
                    .put("waiting", one.waiting())
                    .put("problem", one.problem().map(Words::of).orElse(""));
        }
    }

    @Override
    public void serving(URI address) {
        all.put("address", address.toString());
    }

    @Override
    public void delivered(List<Delivered> delivered) {
        ArrayNode rows = all.putArray("delivered");
        for (Delivered one : delivered) {
            ObjectNode row = rows.addObject()
                    .put("device", one.device().id())
                    .put("saved", one.saved())
                    .put("received", one.received())
                    .put("requests", one.outcome().tally().requests())
                    .put("bytesUp", one.up())
                    .put("bytesDown", one.down())
                    .put("millis", one.took().toMillis());
            one.receipt().ifPresent(receipt -> receipt(row.putObject("receipt"), receipt));
        }
    }

    @Override
    public void results(Results results) {
        ArrayNode sums = all.putArray("tally");
        for (Summed one : results.sums()) {
            ObjectNode row = sums.addObject()
                    .put("contest", one.contest().id())
                    .put("district", one.district().code().digits())
                    .put("forms", one.line().sheets());
            ArrayNode votes = row.putArray("votes");
            one.line().votes().values().forEach(votes::add);
            row.put("valid", one.line().valid()).put("invalid", one.line().invalid());
        }
        ArrayNode rules = all.putArray("rules");
        for (Broken one : results.broken()) {
            rules.addObject()
                    .put("contest", one.contest().id())
                    .put("rule", one.rule())
                    .put("severity", one.severity().word())
                    .put("times", one.times());
        }
    }

    @Override
    public void checked(Checked checked) {
        Compared same = checked.compared();
        all.putObject("compared")
                .put("forms", same.forms())
                .put("cells", same.cells())
                .put("different", same.different())
                .put("findings", same.findings())
                .put("findingsApart", same.apart());
        ArrayNode rows = all.putArray("verified");
        for (Verified one : checked.verified()) {
            rows.addObject()
                    .put("folder", one.name())
                    .put("entries", one.verification().entries())
                    .put("sound", one.verification().sound());
        }
    }

    @Override
    public void further(Path hub, Path first, URI address) {
        all.put("hub", hub.toString());
        session.out().println(Json.of(all));
        session.out().flush();
    }

    private static void receipt(ObjectNode row, Receipt receipt) {
        row.put("through", receipt.through())
                .put("at", receipt.at().toString())
                .put("hash", HexFormat.of().formatHex(receipt.hash()));
    }
}
