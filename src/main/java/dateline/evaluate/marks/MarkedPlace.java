package dateline.evaluate.marks;

import dateline.model.Span;
import java.util.Optional;

/**
 * A name of a place, and where that is.
 *
 * @param id what it is linked to, in the words of {@link Atlas#id}; empty where it is not
 * @param country the code of its country; empty where we do not say
 * @param point where it lies; empty where we do not say
 */
public record MarkedPlace(Span span, String id, String country, Optional<Point> point) {
    private static final double EARTH = 6371; // kilometres, its mean radius

    /** A place on earth, in degrees. */
    public record Point(double latitude, double longitude) {
        /** Kilometres from here to there, along a great circle. */
        public double kilometresTo(Point other) {
            double here = Math.toRadians(latitude);
            double there = Math.toRadians(other.latitude);
            double north = Math.sin((there - here) / 2);
            double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
            double half = north * north + Math.cos(here) * Math.cos(there) * east * east;
            return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
        }
    }
}
