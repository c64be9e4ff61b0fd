package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.HubSpace;
import id.suar.hub.KnownDevice;
import id.suar.journal.Head;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "devices", description = "${bundle:cli.hub.devices}")
final class HubDevices implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    private final Session session;

    HubDevices(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return HubFolder.open(session, options, this::list);
    }

    private int list(HubSpace hub) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        var lines = new StringBuilder("device\towner\trole\tscope\tstate\tsince\tentries");
        Map<String, Long> recorded = hub.journals().heads().stream()
                .collect(Collectors.groupingBy(head -> head.journal().device(), Collectors.summingLong(Head::seq)));
        for (KnownDevice device : hub.enrolments().list()) {
            long entries = recorded.getOrDefault(device.device(), 0L);
            rows.addObject()
                    .put("device", device.device())
                    .put("owner", device.owner())
                    .put("role", device.role().key())
                    .put("scope", device.scope())
                    .put("state", state(device))
                    .put("since", since(device).toString())
                    .put("entries", entries);
            lines.append('\n')
                    .append(String.join(
                            "\t",
                            device.device(),
                            device.owner(),
                            device.role().key(),
                            device.scope(),
                            state(device),
                            since(device).toString(),
                            String.valueOf(entries)));
        }
        session.out().println(options.json() ? Json.of(rows) : lines.toString());
        return ExitCode.DONE;
    }

    private static String state(KnownDevice device) {
        return device.revokedAt().isPresent() ? "revoked" : device.signKey().isPresent() ? "enrolled" : "issued";
    }

    private static Instant since(KnownDevice device) {
        return device.revokedAt().or(device::enrolledAt).orElse(device.issuedAt());
    }
}
