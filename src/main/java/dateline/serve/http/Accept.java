package dateline.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client takes, by its {@code Accept} header (RFC 9110, 12.5.1): of the ranges that fit a media type the most exact
 * one says how much it is wanted.
 */
public final class Accept {
    private static final int MOST = 100; // ranges that are read: real clients send up to about forty

    /** @param exactness 2 for "text/html", 1 for "text/*", 0 for all */
    private record Range(String type, int exactness, double quality) {
        boolean fits(String mediaType) {
            return switch (exactness) {
                case 0 -> true;
                case 1 -> mediaType.startsWith(type);
                default -> mediaType.equals(type);
            };
        }
    }

    private final List<Range> ranges = new ArrayList<>();

    /** @param header empty if there is none, which takes all */
    public Accept(String header) {
        for (String part : header.split(",", MOST + 1)) {
            if (ranges.size() == MOST) break;
            read(part.strip().toLowerCase(Locale.ROOT));
        }
        if (ranges.isEmpty()) ranges.add(new Range("", 0, 1));
    }

    private void read(String text) {
        String[] parts = text.split(";");
        String type = parts[0].strip();
        int slash = type.indexOf('/');
        if (slash < 1 && !type.equals("*")) return;
        double quality = 1;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) quality = quality(parameter.substring(2));
        }
        if (type.equals("*") || type.equals("*/*")) ranges.add(new Range("", 0, quality));
        else if (type.endsWith("/*")) ranges.add(new Range(type.substring(0, slash + 1), 1, quality));
        else ranges.add(new Range(type, 2, quality));
    }

    private static double quality(String text) {
        try {
            return Math.clamp(Double.parseDouble(text.strip()), 0, 1);
        } catch (NumberFormatException e) {
            return 1; // as if it were not there, which is what other servers do
        }
    }

    /** The one that is wanted most, of equals the first; nothing if none is. */
    public <O extends Offer> Optional<O> best(List<O> offers) {
        Optional<O> best = Optional.empty();
        double most = 0;
        for (O offer : offers) {
            double quality = quality(offer);
            if (quality > most) {
                most = quality;
                best = Optional.of(offer);
            }
        }
        return best;
    }

    private double quality(Offer offer) {
        double quality = 0;
        int exactness = -1;
        for (Range range : ranges) {
            if (range.exactness() <= exactness || !range.fits(offer.mediaType())) continue;
            exactness = range.exactness();
            quality = range.quality();
        }
        return quality;
    }
}
