package id.suar.fx;

/// How a picture lies in the place where it is looked at: turned by right angles, larger or smaller, moved about,
/// never out of sight. Immutable; knows no toolkit.
///
/// @param width    of the place, in pixels
/// @param height   of the place
/// @param across   of the picture as it is read, in its pixels
/// @param down     of the picture
/// @param quarters how far it is turned clockwise, in right angles
/// @param zoom     1 when all of it just fits
/// @param x        of its middle, from the middle of the place
/// @param y        of its middle
record PhotoGeometry(
        double width, double height, double across, double down, int quarters, double zoom, double x, double y) {

    static final double MOST = 12;

    static final PhotoGeometry NONE = new PhotoGeometry(0, 0, 0, 0, 0, 1, 0, 0);

    /// Another place, as after the window was drawn larger.
    PhotoGeometry in(double placeWidth, double placeHeight) {
        return new PhotoGeometry(placeWidth, placeHeight, across, down, quarters, zoom, x, y).held();
    }

    /// Another picture, or the same one read larger.
    PhotoGeometry of(double pictureAcross, double pictureDown) {
        return new PhotoGeometry(width, height, pictureAcross, pictureDown, quarters, zoom, x, y).held();
    }

    /// All of it.
    PhotoGeometry fitted() {
        return new PhotoGeometry(width, height, across, down, quarters, 1, 0, 0);
    }

    /// As wide as the place, from its top on: how a form is read.
    PhotoGeometry wide() {
        PhotoGeometry all = fitted();
        double wider = all.seenWidth() > 0 ? width / all.seenWidth() : 1;
        PhotoGeometry wide = all.zoomed(Math.max(1, wider));
        return wide.moved(0, wide.seenHeight());
    }

    /// Larger by a factor, or smaller; what is in the middle stays there.
    PhotoGeometry zoomed(double factor) {
        return zoomed(factor, 0, 0);
    }

    /// What is at a point, seen from the middle, stays there.
    PhotoGeometry zoomed(double factor, double atX, double atY) {
        double wanted = Math.clamp(zoom * factor, 1, MOST);
        double by = wanted / zoom;
        return new PhotoGeometry(
                        width, height, across, down, quarters, wanted, atX + (x - atX) * by, atY + (y - atY) * by)
                .held();
    }

    PhotoGeometry moved(double right, double below) {
        return new PhotoGeometry(width, height, across, down, quarters, zoom, x + right, y + below).held();
    }

    /// By right angles, clockwise; against it for negative ones.
    PhotoGeometry turned(int by) {
        int turned = Math.floorMod(quarters + by, 4);
        return new PhotoGeometry(width, height, across, down, turned, zoom, 0, 0).held();
    }

    /// Pixels of the place for one of the picture.
    double scale() {
        if (across <= 0 || down <= 0 || width <= 0 || height <= 0) {
            return 0;
        }
        double wide = onItsSide() ? down : across;
        double high = onItsSide() ? across : down;
        return Math.min(width / wide, height / high) * zoom;
    }

    double seenWidth() {
        return (onItsSide() ? down : across) * scale();
    }

    double seenHeight() {
        return (onItsSide() ? across : down) * scale();
    }

    private boolean onItsSide() {
        return quarters % 2 == 1;
    }

    /// No edge comes farther in than it must.
    private PhotoGeometry held() {
        double freeX = Math.max(0, (seenWidth() - width) / 2);
        double freeY = Math.max(0, (seenHeight() - height) / 2);
        return new PhotoGeometry(
                width,
                height,
                across,
                down,
                quarters,
                zoom,
                Math.clamp(x, -freeX, freeX),
                Math.clamp(y, -freeY, freeY));
    }
}
