package dateline.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credit lines: "With reporting by AP, dpa and Reuters", "Jane Doe contributed to this report." */
public final class Credits {
    private static final int MOST_WORDS = 60;

    private static final String WORK =
            "(?:reporting|reports?|editing|writing|research|contributions?|material|files?|information|translation|production|graphics|photography|inputs?|dispatches)";

    private static final Pattern LEAD = Pattern.compile(
            "^[—–(\\[-]*\\s*(?:(?:with|additional|based on|compiled from|adapted from|produced from|some|further|also|reports? and)\\s+)*"
                    + WORK + "(?:(?:,| and|,? with)? " + WORK + ")*(?: help| assistance)? (?:by|from)[: ]\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Within a credit line, another piece of work begins. */
    private static final Pattern NEXT_WORK = Pattern.compile(
            "(?:[;,.]|\\band\\b)?\\s*(?:with )?(?:additional |further )?" + WORK + "(?: and " + WORK
                    + ")* (?:by|from)[: ]\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTRIBUTED = Pattern.compile(
            "^(?<who>.{2,250}?),? (?:also )?(?:contributed (?:reporting|additional|to (?:this|the) (?:report|story|article|dispatch))|contributed\\.?$|reported from [^,]{2,60}\\.?$)");

    /** What may stand small among the names of a credit line; other small words make it a sentence about something. */
    private static final Pattern SMALL = Pattern.compile(
            "\\b(?:and|in|from|by|the|of|for|at|with|to|on|this|report|story|article|additional|further|contributed|agencies|wires?|staff|our|news|[dear][pfn]a|afp|ap"
                    + "|writers?|reporters?|correspondents?|journalists?|producers?|editors?|special|senior|freelance|al|el|de|van|von|bin|"
                    + WORK + ")\\b");

    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}{2,}");

    private static final String WIRE =
            "(?:AP|AFP|dpa|Reuters|TASS|Interfax|Xinhua|ANSA|EFE|UPI|PTI|ANI|IANS|Bloomberg|Kyodo|Yonhap|Anadolu|RIA Novosti|BNS|Belga|APA|CTK|PAP|RFE/RL|Associated Press|The Associated Press|Agence France-Presse|DPA|EPA|agencies)";

    private static final Pattern WIRES_ONLY =
            Pattern.compile("^[—–(\\[-]*\\s*" + WIRE + "(?:(?:\\s*[,/;&+]\\s*|,? and )" + WIRE + ")*[)\\].]*$");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;/]|\\band\\b|&)\\s*");
    private static final Pattern PLACE = Pattern.compile("\\s+(?:in|from|at)\\s+\\p{Lu}.*$");
    private static final Pattern JOB = Pattern.compile(
            "\\s*\\b(?:staff |special |senior |freelance )?(?:writers?|reporters?|correspondents?|journalists?|producers?|editors?)\\b\\s*");

    /** A wire service may write itself small: "dpa", "epa". */
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}|\\p{Ll}{3}$).{0,50}$");

    private Credits() {}

    static boolean isCredit(Block block) {
        return block.length() <= MOST_WORDS && !namesIn(block.words()).isEmpty();
    }

    /** Whom a credit line names, in order; nobody if it is no credit line. */
    public static List<String> names(Block block) {
        return namesIn(block.words());
    }

    private static List<String> namesIn(String words) {
        Matcher lead = LEAD.matcher(words);
        if (lead.find() && isNames(words.substring(lead.end())))
            return split(NEXT_WORK.matcher(words.substring(lead.end())).replaceAll("; "));
        Matcher contributed = CONTRIBUTED.matcher(words);
        if (contributed.find() && isNames(contributed.group("who")))
            return split(JOB.matcher(contributed.group("who")).replaceAll("; "));
        return WIRES_ONLY.matcher(words).find() ? split(words) : List.of();
    }

    private static boolean isNames(String words) {
        return !SMALL_WORD.matcher(SMALL.matcher(words).replaceAll("")).find();
    }

    private static List<String> split(String words) {
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(words.replace("RFE/RL", "RFE\u0000RL"))) {
            String name = PLACE.matcher(part.replace('\u0000', '/')).replaceFirst("");
            name = name.replaceAll("^[—–(\\[\\s-]+|[)\\].:\\s]+$", "")
                    .replaceFirst("^(?:[Tt]he|RFE/RL's) (?=\\p{Lu})", "");
            if (NAME.matcher(name).matches() && !names.contains(name)) names.add(name);
        }
        return names;
    }
}
