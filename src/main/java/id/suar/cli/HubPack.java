package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.access.SafeFile;
import id.suar.app.HubSpace;
import id.suar.election.MalformedPack;
import id.suar.election.PackFile;
import id.suar.sync.FeedPack;
import id.suar.sync.FeedPackCodec;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar hub pack`: an election's pack to the devices of a region.
@Command(name = "pack", description = "${bundle:cli.hub.pack}")
final class HubPack implements Callable<Integer> {

    private static final String ENDING = ".json";

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--scope", paramLabel = "CODE", description = "${bundle:cli.hub.feed.scope}")
    String scope;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.hub.pack.file}")
    Path file;

    private final Session session;

    HubPack(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        String full = file.getFileName() == null ? "" : file.getFileName().toString();
        String name = full.endsWith(ENDING) ? full.substring(0, full.length() - ENDING.length()) : full;
        if (!FeedPack.isName(name)
                || name.startsWith("checklist-")
                || name.startsWith("office-")
                || !full.endsWith(ENDING)) {
            return session.refuse("cli.hub.pack.name", full);
        }
        Optional<byte[]> bytes = SafeFile.read(file, PackFile.MAX_BYTES);
        if (bytes.isEmpty()) {
            return session.refuse("cli.file.unreadable", file);
        }
        return HubFolder.open(session, options, hub -> send(hub, name, bytes.get()));
    }

    private int send(HubSpace hub, String name, byte[] bytes) {
        String region = scope == null ? hub.profile().region() : scope;
        if (!hub.serves(region)) {
            return session.refuse(
                    "cli.hub.card.scope.wrong", region, hub.profile().region());
        }
        PackFile pack;
        try {
            pack = PackFile.read(name, bytes);
        } catch (MalformedPack e) {
            return session.refuse("cli.hub.pack.broken", file, e.getMessage());
        }
        try {
            hub.office().send(FeedPackCodec.cut(region, name, pack.version(), bytes));
        } catch (IllegalArgumentException e) {
            return session.refuse("cli.hub.pack.broken", file, e.getMessage());
        }
        hub.laySentPacks();
        session.out()
                .println(
                        options.json()
                                ? Json.of(JsonNodeFactory.instance
                                        .objectNode()
                                        .put("pack", name)
                                        .put("version", pack.version())
                                        .put("election", pack.election())
                                        .put("scope", region))
                                : name + " " + pack.version());
        session.say("cli.hub.pack.done", name, pack.version(), PlaceName.of(region));
        return ExitCode.DONE;
    }
}
