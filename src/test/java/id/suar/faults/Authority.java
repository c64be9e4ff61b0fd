package id.suar.faults;

import id.suar.access.TlsFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;

/// An authority of an office and the certificate that it gave a hub, made by the JDK's `keytool`. Only the authority is
/// to be trusted, for the JDK does not ask a certificate that is trusted by itself for its dates.
public final class Authority {

    private static final char[] PASS = "changeit".toCharArray();

    private final Path folder;
    private final KeyStore store;

    /// @param from `2020/01/01 00:00:00`
    /// @param days that the hub's certificate is valid
    /// @param san  who it is for: `dns:localhost,ip:127.0.0.1`
    public Authority(Path folder, String from, int days, String san) throws Exception {
        this.folder = Files.createDirectories(folder);
        keytool("-genkeypair -alias ca -keyalg EC -groupname secp256r1 -dname CN=ca -ext bc:c -validity 3650");
        keytool("-genkeypair -alias hub -keyalg EC -groupname secp256r1 -dname CN=localhost");
        keytool("-certreq -alias hub -file " + folder.resolve("req"));
        keytool(
                "-gencert -alias ca -ext SAN=" + san + " -infile " + folder.resolve("req") + " -outfile "
                        + folder.resolve("crt") + " -validity " + days,
                "-startdate",
                from);
        keytool("-importcert -noprompt -alias hub -file " + folder.resolve("crt"));
        store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(folder.resolve("hub.p12"))) {
            store.load(in, PASS);
        }
    }

    /// What devices of the office trust, as their administrator hands it out.
    public Path pem() throws IOException, GeneralSecurityException {
        return Files.writeString(
                folder.resolve("ca.pem"),
                pem("CERTIFICATE", store.getCertificate("ca").getEncoded()));
    }

    /// What the hub shows.
    public SSLContext ofHub() throws IOException, GeneralSecurityException {
        Path chain = folder.resolve("chain.pem");
        Path key = folder.resolve("key.pem");
        Files.writeString(chain, pem("CERTIFICATE", store.getCertificate("hub").getEncoded()));
        Files.writeString(key, pem("PRIVATE KEY", store.getKey("hub", PASS).getEncoded()));
        return TlsFiles.context(chain, key);
    }

    private void keytool(String words, String... more) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words.split(" ")));
        command.addAll(List.of(more));
        command.addAll(List.of("-keystore", folder.resolve("hub.p12").toString(), "-storepass", new String(PASS)));
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes());
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + kind
                + "-----\n";
    }
}
