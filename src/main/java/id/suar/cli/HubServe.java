package id.suar.cli;

import id.suar.access.TlsFiles;
import id.suar.app.HubSpace;
import id.suar.app.Serving;
import id.suar.app.WatchedFolder;
import id.suar.evidence.file.EvidenceFileIntake;
import id.suar.hub.FolderIntake;
import id.suar.hub.HubServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "${bundle:cli.hub.serve}")
final class HubServe implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--port", defaultValue = "8443", paramLabel = "N", description = "${bundle:cli.hub.serve.port}")
    int port;

    @Option(
            names = "--bind",
            defaultValue = "127.0.0.1",
            paramLabel = "ADDRESS",
            description = "${bundle:cli.hub.serve.bind}")
    InetAddress bind;

    @Option(names = "--tls-cert", paramLabel = "FILE", description = "${bundle:cli.hub.serve.cert}")
    Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "${bundle:cli.hub.serve.key}")
    Path key;

    @Option(names = "--watch", paramLabel = "FOLDER", description = "${bundle:cli.hub.serve.watch}")
    Path watch;

    private final Session session;

    HubServe(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if ((certificate == null) != (key == null)) {
            session.say("cli.hub.serve.tls-both");
            return ExitCode.USAGE;
        }
        if (port < 0 || port > MOST_PORT) {
            session.say("cli.hub.serve.port.wrong", String.valueOf(port), String.valueOf(MOST_PORT));
            return ExitCode.USAGE;
        }
        if (watch != null && !Files.isDirectory(watch)) {
            return session.refuse("cli.stick.none", watch);
        }
        Optional<SSLContext> tls;
        try {
            tls = certificate == null ? Optional.empty() : Optional.of(TlsFiles.context(certificate, key));
        } catch (IOException e) {
            return session.refuse("cli.hub.serve.tls-wrong", String.valueOf(e.getMessage()));
        }
        return HubFolder.open(session, options, hub -> serve(hub, tls));
    }

    private int serve(HubSpace hub, Optional<SSLContext> tls) {
        HubServer server = hub.server(bind, port, tls, session.texts());
        try {
            Serving.run(server, hub, () -> watched(hub), address -> ready(hub, address));
            return ExitCode.DONE;
        } catch (IOException e) {
            return session.refuse("cli.hub.serve.taken", bind.getHostAddress(), String.valueOf(port));
        }
    }

    private AutoCloseable watched(HubSpace hub) {
        if (watch == null) {
            return () -> {};
        }
        var report = new IntakeReport(session, options.json());
        return WatchedFolder.start(hub.folderWatch(watch), hub.evidenceFileWatch(watch), new WatchedFolder.Ears() {
            @Override
            public void taken(FolderIntake.Taken taken) {
                report.say(taken);
            }

            @Override
            public void taken(EvidenceFileIntake.Taken evidence) {
                report.say(evidence);
            }

            @Override
            public void away(Path folder) {
                session.say("cli.hub.serve.watch.away", folder);
            }

            @Override
            public void broke(Path folder, RuntimeException why) {
                session.say("cli.hub.serve.watch.broke", folder, String.valueOf(why.getMessage()));
            }
        });
    }

    private void ready(HubSpace hub, URI address) {
        session.out().println("ready " + address);
        session.out().flush();
        session.say("cli.hub.serve.ready", hub.profile().name());
    }
}
