package id.suar.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// Authorities that an office vouches with beside those that the system trusts, as a PEM file.
public final class TrustFile {

    private static final int LIMIT = 1024 * 1024;

    private TrustFile() {}

    /// The certificates in it, at least one.
    ///
    /// @throws IOException when it is missing or has none; the message says why
    public static List<X509Certificate> read(Path file) throws IOException {
        byte[] bytes = SafeFile.read(file, LIMIT).orElseThrow(() -> new NoSuchFileException(file.toString()));
        try {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
            if (found.isEmpty()) {
                throw new IOException(file + ": no certificate (BEGIN CERTIFICATE)");
            }
            return found.stream().map(X509Certificate.class::cast).toList();
        } catch (GeneralSecurityException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /// Trusts what the system trusts, and them.
    public static SSLContext beside(List<X509Certificate> authorities) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            int number = 0;
            for (X509Certificate one : authorities) {
                store.setCertificateEntry("office-" + number++, one);
            }
            for (X509Certificate one : trusted(null)) {
                store.setCertificateEntry("system-" + number++, one);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static List<X509Certificate> trusted(KeyStore store) throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return Arrays.stream(trust.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(one -> Arrays.stream(((X509TrustManager) one).getAcceptedIssuers()))
                .toList();
    }
}
