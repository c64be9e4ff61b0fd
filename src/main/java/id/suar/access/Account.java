package id.suar.access;

/// Whose hands a device is in, as its hub knows it.
///
/// @param scope code of the region that it records for
public record Account(Role role, String scope) {

    /// Whether another one's region lies within this one's.
    public boolean covers(Account other) {
        return other.scope().startsWith(scope);
    }
}
