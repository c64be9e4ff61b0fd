package id.suar.sync;

import id.suar.journal.SqlView;
import java.util.List;

/// What the hub's own entries become, on the hub and on its devices.
public final class FeedViews {

    private FeedViews() {}

    public static List<SqlView<?>> all() {
        return List.of(new SqlFeedDeviceView(), new SqlFeedNoticeView(), new SqlFeedPackView());
    }
}
