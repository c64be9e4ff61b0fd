package id.suar.violation.ui;

/// One line of a filter.
///
/// @param key empty: lets all through
record FilterChoice(String key, String name) {

    @Override
    public String toString() {
        return name;
    }
}
