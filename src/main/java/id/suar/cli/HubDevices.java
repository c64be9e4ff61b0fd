package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.HubSpace;
import id.suar.hub.KnownDevice;
import java.time.Instant;
import java.util.concurrent.Callable;
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
        for (KnownDevice device : hub.enrolments().list()) {
            long entries = entries(hub, device.device());
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

    private static long entries(HubSpace hub, String device) {
        return hub.journals().heads().stream()
                .filter(head -> head.journal().device().equals(device))
                .mapToLong(head -> head.seq())
                .sum();
    }

    private static String state(KnownDevice device) {
        return device.revokedAt().isPresent() ? "revoked" : device.signKey().isPresent() ? "enrolled" : "issued";
    }

    private static Instant since(KnownDevice device) {
        return device.revokedAt().or(device::enrolledAt).orElse(device.issuedAt());
    }
}
