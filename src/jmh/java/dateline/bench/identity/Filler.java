package dateline.bench.identity;

import java.util.List;
import java.util.SplittableRandom;

/** Sentences that say nothing, as many as there may be. */
final class Filler {
    private static final List<String> WHO = List.of(
            "neighbours",
            "traders",
            "teachers",
            "drivers",
            "bakers",
            "students",
            "sailors",
            "farmers",
            "nurses",
            "clerks",
            "painters",
            "tailors",
            "miners",
            "cooks",
            "guards",
            "porters",
            "weavers",
            "singers",
            "boatmen",
            "shepherds");
    private static final List<String> DID = List.of(
            "remembered",
            "described",
            "expected",
            "counted",
            "repaired",
            "watched",
            "missed",
            "carried",
            "admired",
            "forgot",
            "mended",
            "painted",
            "sold",
            "wanted",
            "found",
            "lost",
            "feared",
            "praised",
            "moved",
            "kept");
    private static final List<String> WHAT = List.of(
            "lanterns",
            "ladders",
            "letters",
            "umbrellas",
            "bridges",
            "orchards",
            "kettles",
            "curtains",
            "gardens",
            "barrels",
            "chimneys",
            "windmills",
            "carpets",
            "violins",
            "baskets",
            "clocks",
            "fences",
            "boats",
            "maps",
            "bells");
    private static final List<String> HOW = List.of(
            "quietly",
            "at dawn",
            "after lunch",
            "near the station",
            "behind the mill",
            "with care",
            "in the rain",
            "without haste",
            "for hours",
            "by the river",
            "on the hill",
            "before supper",
            "under old trees",
            "as usual",
            "at the market",
            "in long rows",
            "by candlelight",
            "across the square",
            "at low tide",
            "to the sound of drums");

    private Filler() {}

    static String sentence(SplittableRandom random) {
        return "The %s %s the %s of the %s %s, and %s %s %s."
                .formatted(
                        Happening.any(WHO, random),
                        Happening.any(DID, random),
                        Happening.any(WHAT, random),
                        Happening.any(WHO, random),
                        Happening.any(HOW, random),
                        Happening.any(WHO, random),
                        Happening.any(DID, random),
                        Happening.any(WHAT, random));
    }
}
