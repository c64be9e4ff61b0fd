package id.suar.count;

/// A sheet that is not recorded yet, as far as it was keyed.
///
/// @param sheet what is keyed; its times are empty as long as they cannot be read
/// @param typed these times as typed
public record CountDraft(CountSheet sheet, Typed typed) {

    /// What people write in their own way.
    ///
    /// @param seen     when the paper was seen
    /// @param filledOn the day on the form
    /// @param copyTime when the copy was given
    public record Typed(String seen, String filledOn, String copyTime) {

        public static final Typed NOTHING = new Typed("", "", "");

        private static final String APART = "\n";

        String joined() {
            return String.join(APART, seen, filledOn, copyTime);
        }

        /// Drafts of earlier versions have the first of them only.
        static Typed split(String joined) {
            String[] parts = (joined + APART + APART).split(APART, -1);
            return new Typed(parts[0], parts[1], parts[2]);
        }
    }
}
