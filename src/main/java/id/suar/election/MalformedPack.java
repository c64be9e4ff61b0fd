package id.suar.election;

/// A pack that cannot be used; the message names the pack, the place in it and the reason.
public final class MalformedPack extends RuntimeException {

    public MalformedPack(String pack, String path, String reason) {
        super(pack + ": " + path + ": " + reason);
    }
}
