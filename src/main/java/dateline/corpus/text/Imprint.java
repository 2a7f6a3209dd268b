package dateline.corpus.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How publishers speak of themselves at the foot of a page; where a text clearly names its publisher. */
final class Imprint {
    private static final int MOST_WORDS = 90;

    private static final String NAME =
            "(?<name>(?:The )?[\\p{Lu}][\\p{L}\\p{N}/&.'’-]*(?: (?:of |the |and |& )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}/&.'’-]*){0,5})";

    private static final String MEDIUM =
            "(?:newspaper|news(?: and \\w+)? (?:organi[sz]ation|agency|outlet|site|website|service|portal|magazine|room|publication|channel|network|platform|group|company)|newsroom|broadcaster|(?:online|digital|weekly|daily|monthly|student|community|investigative)[ -](?:newspaper|magazine|publication|outlet|paper|journal)|magazine|wire service|radio station|public radio|television (?:station|network|channel))";

    private static final Pattern SELF = Pattern.compile(
            "^(?:About " + NAME.replace("name", "about") + "[:.]? )?" + NAME
                    + "(?: is (?:an?|the) (?:[\\p{L}\\p{N}'’-]+,? ){0,8}?" + MEDIUM + "\\b"
                    + "|(?:['’]s?)? (?:journalists|reporters|correspondents) (?:report|cover|bring|deliver|work|write|provide)\\b"
                    + "| (?:brings|delivers|provides|covers|publishes) (?:you |its readers )?(?:[\\p{L}'’-]+ ){0,4}(?:news|journalism|reporting|coverage)\\b)");

    private static final Pattern AT = Pattern.compile("^At " + NAME + ",? we\\b");

    /** Without a year or a claim of rights it would be a photographer's. */
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\([cC]\\)|\\b[Cc]opyright\\b|\\bCOPYRIGHT\\b)(?: ©| \\([cC]\\))? ?(?:by )?(?:"
                    + "(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)\\d\\d)?,? (?:by )?" + NAME
                    + "(?=[,.;|]|$| [Aa]ll [Rr]ights|, (?:Inc|Ltd|LLC))"
                    + "|" + NAME.replace("name", "other") + "(?=,? (?:19|20)\\d\\d|[,.]? [Aa]ll [Rr]ights))");

    /** A publisher on itself, to "you": it does not speak so of the news. */
    private static final Pattern WE = Pattern.compile(
            "\\b(?:our|we) (?:journalists|reporters|readers|journalism|newsroom|reporting|mission is|provide what|rely on (?:your|readers|donations))\\b");

    private static final Pattern OURS = Pattern.compile(
            "\\b(?:we|our|us|you|your|rights reserved|copyright)\\b|©|\\([cC]\\)|^(?:this|the views)\\b",
            Pattern.CASE_INSENSITIVE);

    private Imprint() {}

    /** Whether a block is a publisher's blurb by its own words. */
    static boolean isSelfDescription(Block block) {
        if (block.length() > MOST_WORDS || block.length() < 6) return false;
        String words = block.words();
        if (words.indexOf('"') == 0 || words.indexOf('“') == 0) return false;
        return SELF.matcher(words).find()
                || AT.matcher(words).find()
                || WE.matcher(words.replaceAll("[\"“][^\"”]*[\"”]", "")).find();
    }

    /** Whether it can be nothing but a publisher's own words: about "us", rights or "you". */
    static boolean speaksToReaders(Block block) {
        return OURS.matcher(block.words().replaceAll("[\"“][^\"”]*[\"”]", "")).find();
    }

    /** The publisher, if a blurb in the first person, or a copyright line names it. */
    static Optional<String> publisher(List<Block> chrome) {
        for (Pattern pattern : List.of(SELF, COPYRIGHT, AT))
            for (Block block : chrome) {
                if (block.length() > MOST_WORDS || (pattern == SELF && !speaksToReaders(block))) continue;
                Matcher matcher = pattern.matcher(block.words());
                if (matcher.find()) {
                    Optional<String> name = name(matcher);
                    if (name.isPresent()) return name;
                }
            }
        return Optional.empty();
    }

    private static Optional<String> name(Matcher matcher) {
        for (String group : matcher.namedGroups().keySet())
            if (!group.equals("about") && matcher.group(group) != null) {
                String name = matcher.group(group).replaceAll("(?:['’]s?|[.,])$", "");
                if (!name.matches(
                        "(?:We|Our|You|It|This|That|These|He|She|They|All|All Rights Reserved|The|Inc|Ltd|\\d+)"))
                    return Optional.of(name);
            }
        return Optional.empty();
    }
}
