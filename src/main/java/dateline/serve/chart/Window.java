package dateline.serve.chart;

/**
 * The part of the world that a map shows, and where its points lie on paper: longitude and latitude as they are, with
 * distances true along the middle.
 *
 * @param west its left edge, in degrees
 * @param north its upper edge
 * @param squeeze how much shorter a degree of longitude is than one of latitude
 * @param scale units for a degree of latitude
 * @param height of the map in units; it is {@link Svg#WIDTH} wide
 */
record Window(double west, double north, double squeeze, double scale, double height) {
    private static final double MARGIN = 0.25; // of the span of the points, on each side
    private static final double LEAST =
            30; // degrees: nearer, these coarse coasts would be wrong, and nobody would know where it is
    private static final double TOP = 84;
    private static final double BOTTOM = -58; // Antarctica is not in the news
    private static final double WORLD = 150; // degrees: wider, there is no middle to be true along
    private static final double MEAN = 35; // so that the whole world looks as people know it
    private static final double SLIMMEST = 0.45; // height by width
    private static final double TALLEST = 0.8;

    /**
     * The window that shows all from here to there, with room around; across the date line if {@code east} is more than
     * 180.
     */
    static Window around(double west, double south, double east, double north) {
        double parallel = east - west > WORLD ? MEAN : Math.clamp((south + north) / 2, -60, 60);
        double squeeze = Math.cos(Math.toRadians(parallel));
        double wide = Math.max(LEAST, (east - west) * squeeze * (1 + 2 * MARGIN));
        double high = Math.max(wide * SLIMMEST, (north - south) * (1 + 2 * MARGIN));
        wide = Math.min(Math.max(wide, high / TALLEST), 360 * squeeze);
        high = Math.min(Math.min(high, wide * TALLEST), TOP - BOTTOM);
        double top = Math.clamp((south + north) / 2 + high / 2, BOTTOM + high, TOP);
        double span = wide / squeeze;
        double left = (west + east) / 2 - span / 2;
        if (east <= 180) left = Math.clamp(left, -180, 180 - span);
        double scale = Svg.WIDTH / wide;
        return new Window(left, top, squeeze, scale, high * scale);
    }

    double x(double longitude) {
        return (longitude - west) * squeeze * scale;
    }

    double y(double latitude) {
        return (north - latitude) * scale;
    }
}
