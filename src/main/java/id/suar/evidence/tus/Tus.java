package id.suar.evidence.tus;

import java.util.Base64;
import java.util.Set;

/// Words of the tus resumable upload protocol, version 1.0.0.
public final class Tus {

    public static final String VERSION = "1.0.0";
    public static final String EXTENSIONS = "creation,creation-with-upload,expiration,checksum,termination";

    /// Under the hub's address.
    public static final String PATH = "v1/evidence";

    public static final String RESUMABLE = "Tus-Resumable";
    public static final String VERSIONS = "Tus-Version";
    public static final String MAX_SIZE = "Tus-Max-Size";
    public static final String EXTENSION = "Tus-Extension";
    public static final String CHECKSUM_ALGORITHM = "Tus-Checksum-Algorithm";
    public static final String OFFSET = "Upload-Offset";
    public static final String LENGTH = "Upload-Length";
    public static final String METADATA = "Upload-Metadata";
    public static final String CHECKSUM = "Upload-Checksum";
    public static final String EXPIRES = "Upload-Expires";
    public static final String OVERRIDE = "X-HTTP-Method-Override";

    /// Of the bodies of uploads.
    public static final String CONTENT = "application/offset+octet-stream";

    /// The hub's receipt, base64; not of the protocol, and stock clients pass it by.
    public static final String RECEIPT = "Suar-Receipt";

    /// A word of [UploadRefusal].
    public static final String REFUSAL = "Suar-Refusal";

    /// The hub's statement of a device's evidence as a whole, base64; not of the protocol.
    public static final String STATEMENT = "Suar-Statement";

    /// The parameter with the device's signed question for it, base64 for addresses.
    public static final String QUESTION = "question";

    /// The key in the metadata that the device's signed ticket has.
    public static final String TICKET = "ticket";

    public static final Set<String> CHECKSUMS = Set.of("sha1", "sha256");

    public static final int CHECKSUM_MISMATCH = 460;

    private Tus() {}

    /// Under the hub's address.
    ///
    /// @param question of [QuestionCodec]
    public static String statement(byte[] question) {
        return PATH + "?" + QUESTION + "="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(question);
    }
}
