package id.suar.cli;

import id.suar.access.HubProfile;
import id.suar.app.DataFolder;
import id.suar.app.HubSpace;

/// Opens a hub's folder for a command, or says that there is none.
final class HubFolder {

    private HubFolder() {}

    interface Work {
        int with(HubSpace hub) throws Exception;
    }

    static int open(Session session, FolderOptions options, Work work) throws Exception {
        DataFolder folder = options.folder(session);
        if (!HubProfile.existsIn(folder.path())) {
            return session.refuse("cli.hub.none", folder.path());
        }
        try (HubSpace hub = HubSpace.open(folder, session.clock(), session.random())) {
            return work.with(hub);
        }
    }
}
