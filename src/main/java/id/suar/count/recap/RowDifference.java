package id.suar.count.recap;

/// One figure in which D.Hasil and C.Hasil do not agree.
///
/// @param figure its key
/// @param own    as on C.Hasil; negative when it is blank
/// @param recap  as in D.Hasil; negative when it is blank
public record RowDifference(String figure, int own, int recap) {

    /// Both are written.
    public boolean known() {
        return own >= 0 && recap >= 0;
    }

    /// How much more D.Hasil has; 0 when one of the two is blank.
    public int difference() {
        return known() ? recap - own : 0;
    }
}
