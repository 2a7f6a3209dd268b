package dateline.corpus.text;

import dateline.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions of pictures, with the labels and credits that stand around their words. */
public final class Captions {
    private static final int MOST_WORDS = 90;
    private static final int FEWEST_WORDS = 4;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:image|photo|picture|media|video) ?caption ?[:,]?|caption ?:|pictured(?: above| here)? ?:|photo ?:|picture ?:|image ?:|file(?: photo| picture| image)?(?: ?:| ?[–—-]{1,2}(?=\\s)))\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final String AGENCY =
            "(?:AP|AFP|Reuters|EPA|EFE|Getty(?: Images)?|Bloomberg|Anadolu|Pool|Shutterstock|Xinhua|TASS|Sputnik|dpa|PA(?: Wire)?|ANSA|[\\p{Lu}][\\w ]{2,30} (?:Images|Pictures|Photo))";

    /** What ends a caption: "(Photo: Jane Doe)", "(AP Photo/Jane Doe)", "REUTERS/Jane Doe", "Jane Doe/AFP". */
    private static final Pattern CREDIT = Pattern.compile(
            "\\s*[\\[(](?:(?:file )?(?:photo(?:graph)?|picture|image|credit)s?(?: by| courtesy(?: of)?|:)|[^()\\[\\]]{0,30}\\bphotos?\\b ?[/:]|[^()\\[\\]]{0,50}/ ?"
                    + AGENCY
                    + ")[^()\\[\\]]{0,80}[\\])]\\.?$"
                    + "|\\s+(?:photo(?:graph)?|picture|image|credit)s?(?: credit| by| courtesy(?: of)?)?: ?[^.!?:]{2,60}\\.?$"
                    + "|\\s+(?:REUTERS|AFP|EPA)/[^.!?]{2,50}$"
                    + "|(?<=[.!?])\\s+(?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}\\p{Lu}[\\p{L}.'’-]+ ?/ ?" + AGENCY
                    + "[^.!?]{0,30}$"
                    + "|(?<=[.!?])\\s+(?:©|Getty Images|" + AGENCY + "$)[^.!?]{0,50}$",
            Pattern.CASE_INSENSITIVE);

    /** Tells people in a picture apart. */
    private static final Pattern POSITION = Pattern.compile(
            "\\((?:left|right|l|r|c|centre|center|(?:second|third|far|front|back|top|bottom)[ ,-](?:from )?(?:left|right|row|centre|center)|from left|in (?:red|blue|white|black|green)|pictured|file)\\b[^)]{0,25}\\)",
            Pattern.CASE_INSENSITIVE);

    private Captions() {}

    public static boolean isCaption(Block block) {
        if (block.length() > MOST_WORDS || block.length() < FEWEST_WORDS) return false;
        return LABEL.matcher(block.words()).find()
                || CREDIT.matcher(block.words()).find();
    }

    /** Speaks of where in a picture people stand; in the head of a page that makes it a caption. */
    public static boolean hasPosition(Block block) {
        return block.length() <= MOST_WORDS && POSITION.matcher(block.words()).find();
    }

    /** The words of a caption alone, without label and photo credit. */
    public static Span core(String text, Span span) {
        String raw = span.of(text);
        Matcher label = LABEL.matcher(raw);
        int begin = label.find() ? label.end() : 0;
        Matcher credit = CREDIT.matcher(raw);
        int end = credit.find(begin) ? credit.start() : raw.length();
        return begin < end ? new Span(span.begin() + begin, span.begin() + end) : span;
    }
}
