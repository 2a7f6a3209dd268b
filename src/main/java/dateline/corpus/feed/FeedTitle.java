package dateline.corpus.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells the outlet's name by its feed's title: of "Example Post - World" it is "Example Post". */
final class FeedTitle {
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:[-–—|·•»›>/]|::?)+\\s+|:\\s+|\\s*[|»›]\\s*");

    private static final String ANY_FEED =
            "(?:(?:latest|breaking|live|all|top|recent|full|main|home|rss|atom|news|stories|headlines|updates|articles|posts|feeds?|(?:front|home) ?page)(?: |$))+";

    /** What sections of newspapers are called the world over, where they have a feed of their own. */
    private static final String SECTION =
            "(?:world|international|uk|us|u\\.s\\.|usa|national|nation|local|regional|politics|business|economy|finance|markets|money"
                    + "|sports?|football|soccer|cricket|rugby|tennis|tech|technology|science|health|environment|climate|culture"
                    + "|arts?|books|music|film|entertainment|life|lifestyle|travel|food|education|opinion|comment|editorials?"
                    + "|crime|weather|videos?|africa|asia|europe|americas?|middle east|australia|and|&|,|the|from)";

    private static final Pattern GENERAL = Pattern.compile(ANY_FEED, Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_SECTION = Pattern.compile(
            "(?:" + ANY_FEED + ")?(?:" + SECTION + ",?(?: |$))+(?:" + ANY_FEED + ")?", Pattern.CASE_INSENSITIVE);

    private FeedTitle() {}

    /** Nothing if the title only says that it is news. */
    static Optional<String> outlet(String title) {
        if (isGeneral(title)) return Optional.empty();
        List<String> parts = Arrays.asList(BETWEEN.split(title.strip()));
        Predicate<String> isSection = FeedTitle::isSection;
        List<String> names = parts.stream().filter(isSection.negate()).toList();
        // What is left must be all of one name, or nothing says which part is the outlet's.
        return Optional.of(names.size() == 1 && parts.size() > 1 ? names.getFirst() : title);
    }

    private static boolean isGeneral(String words) {
        return GENERAL.matcher(words.strip()).matches();
    }

    private static boolean isSection(String words) {
        return words.isBlank()
                || isGeneral(words)
                || OF_A_SECTION.matcher(words.strip()).matches();
    }
}
