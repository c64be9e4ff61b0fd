package id.suar.db;

/// The file was written by a later version of Suar; this one must not touch it.
public final class NewerSchema extends RuntimeException {

    public NewerSchema(int found, int known) {
        super("database schema " + found + ", this program knows " + known);
    }
}
