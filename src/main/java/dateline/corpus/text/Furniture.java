package dateline.corpus.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a block alone say it is, wherever on a page it stands. */
public enum Furniture {
    /** "Skip to content", "Share", "We use cookies": it may stand anywhere. */
    CHROME,
    /** "By Jane Doe". */
    BYLINE,
    /** "Published 12 May 2031". */
    DATE,
    /** "KYIV, May 12 (Example Wire) --", on a line of its own. */
    DATELINE,
    /** "Image caption: …", "… (Photo: Jane Doe)". */
    CAPTION,
    /** A photographer's or agency's name alone. */
    PHOTO_CREDIT,
    /** "With reporting by …". */
    CREDIT,
    /** "Read more: …". */
    LINK,
    /** "Related articles", "Most read": what follows is other stories. */
    OTHER_STORIES,
    /** The publisher on itself, its rights and its readers' duties. */
    IMPRINT;

    /** Longer blocks are prose; it also bounds what the patterns have to search. */
    private static final int LONGEST = 1_500;

    /** Whether nothing of the article is to be expected after it. */
    public boolean closesArticle() {
        return this == CREDIT || this == OTHER_STORIES || this == IMPRINT;
    }

    private record Rule(Furniture furniture, int mostWords, Pattern pattern) {}

    private static Rule whole(Furniture furniture, int mostWords, String pattern) {
        return new Rule(furniture, mostWords, compile("^(?:" + pattern + ")[\\s.:!»›>→]*$"));
    }

    private static Rule within(Furniture furniture, int mostWords, String pattern) {
        return new Rule(furniture, mostWords, compile(pattern));
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static final int LONGEST_NOTICE = 150;

    private static final Pattern QUOTED = compile("[\"“][^\"”]*[\"”]?");
    private static final Pattern TO_THE_READER = compile("\\b(?:you|your|yours)\\b");
    private static final Pattern OF_THE_SITE = compile(
            "\\b(?:account|sign(?:ed|ing)?[ -](?:in|up)|log(?:ged|ging)?[ -]?in|subscri(?:be|bed|ber|bers|bing|ption|ptions)|cookies?|browser|opt(?:ing)?[ -]out|newsletters?|inbox|unlock|ad blocker|privacy|(?:this|our) (?:web ?)?site|our (?:site|app|readers|partners|journalis\\w+)|consent to|personal (?:data|information)|membership|free articles?)\\b");

    private static final String NETWORK = "(?:facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|reddit"
            + "|pinterest|flipboard|threads|bluesky|mastodon|e-?mail|viber|messenger|tiktok)";

    private static final List<Rule> RULES = List.of(
            within(CHROME, 12, "^[^\\p{L}]*$"),
            within(CHROME, 4, "^\\S*(?:https?://|www\\.)\\S+$|^\\S+@\\S+\\.\\S+$|^[@#]\\w+$"),
            within(CHROME, 6, "\\b\\d{1,2}\\s?[x×]\\s?\\d{1,2}\\b"),
            whole(
                    CHROME,
                    8,
                    "(?:skip|jump) to .*|accessibility(?: links| help)?|breaking(?: news)?|latest(?: news| updates)?|live(?: updates"
                            + "| now)?|(?:main )?menu|home(?: ?page)?|search(?: this site)?|sign (?:in|up|out)|log ?(?:in|out)"
                            + "|register|subscribe(?: now| today)?|my (?:account|profile)|sections|share(?: this)?(?: article"
                            + "| story| page| post)?|tweet(?: this)?|print(?: this)?(?: page| article| story)?|e-?mail this.*"
                            + "|copy(?: the)? (?:link|url)|link copied|save(?: for later| article)?|bookmark|(?:\\d+ |view "
                            + "|leave a |post a |add a |show )?(?:comments?|reply|replies)(?: \\(?\\d+\\)?)?|advertisements?|advertorial|ads?"
                            + "|sponsored(?: content)?|promoted|close(?: menu)?|open|back to top|to top|top|next|prev(?:ious)?"
                            + "|(?:show|load|view|see|read|learn) (?:more|less|all)|more|follow(?: us)?|loading|play|pause|mute"
                            + "|listen(?: to (?:this )?(?:article|story))?|(?:photo )?gallery|slideshow|enlarge(?: image| this"
                            + " image)?|expand|toggle .*|hide caption|full ?screen|donate|support us|contact(?: us)?|about us"
                            + "|help|faq|careers|advertise(?: with us)?|site ?map|rss|newsletters?|download(?: app| pdf)?"
                            + "|edition|language|english|font size|text size|a- a\\+|embed|end of .*|story continues below.*"
                            + "|article continues .*|continue reading.*|scroll (?:down|to) .*|image|photo|video|audio|file"),
            whole(
                    CHROME,
                    8,
                    "(?:(?:share|post|send)(?: it| this)?(?: on| via| to| by| with)? ?)?" + NETWORK + "(?:[ ,|•·]+"
                            + NETWORK + ")*"),
            within(
                    CHROME,
                    8,
                    "^\\d+ ?(?:min(?:ute)?s?\\.? read|shares?|views?|likes?|reads)\\b|^\\d+ (?:minutes?|hours?|days?) ago$"),
            within(
                    CHROME,
                    70,
                    "\\b(?:we|this (?:web ?)?site|our (?:web ?)?site|this page) uses? cookies\\b|\\baccept (?:all )?cookies\\b"
                            + "|\\bcookie (?:policy|settings|preferences|notice)\\b|\\benable javascript\\b|\\byour browser\\b"
                            + "|\\bad ?blocker\\b|\\(opens in (?:a )?new (?:window|tab)\\)"),
            within(
                    CHROME,
                    45,
                    "\\b(?:click|tap) (?:here|to|on|the link)\\b|\\bsign up (?:here|now|today|to|for)(?: .*)? (?:newsletters?|briefing|alerts?|e-?mails?|updates)\\b"
                            + "|\\bsubscribe (?:to|now|today|for)\\b.*\\b(?:our|newsletter|channel|podcast|unlimited|access|month)\\b"
                            + "|\\b(?:follow|like|join|find) (?:us|@\\w+|[\\p{Lu}][\\w ]+) on " + NETWORK
                            + "\\b|\\bdownload (?:our|the) .{0,30}\\bapp\\b"
                            + "|\\b(?:already|not yet) a (?:subscriber|member)\\b|^(?:already have an account|to continue reading)\\b"
                            + "|\\bsubscribers? only\\b|\\bget (?:our|the) .{0,40}newsletter\\b|\\bshare (?:this )?(?:on|via) "
                            + NETWORK
                            + "|\\bin your inbox\\b|\\bsend (?:us )?(?:your )?tips? to\\b"),
            within(
                    CHROME,
                    40,
                    "^(?:(?:share|e-?mail|print|save) this (?:story|article|post|page)|subscribe|create (?:an|your) account|sign (?:in|up)|log in|register|unlock|become a (?:member|subscriber)|stay in touch|share your thoughts|get (?:e-?mail|news) (?:updates|alerts))\\b"
                            + "|\\b(?:has not loaded|failed to load|error occurred|there was an error|something went wrong|please try again|valid e-?mail|skip ad|this content is (?:reserved|available|only))\\b"),
            within(
                    IMPRINT,
                    120,
                    "\\ball rights reserved\\b|^(?:©|\\(c\\)|copyright\\b)|\\bmay not be (?:re)?(?:published|produced|printed|copied|broadcast|distributed|redistributed|rewritten)\\b"
                            + "|\\b(?:views|opinions) expressed (?:in this|here|are|by)\\b|\\bplease note that\\b.*\\byou\\b"
                            + "|\\bour (?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions))\\b|^(?:privacy policy|terms of (?:use|service)|terms and conditions)\\b"
                            + "|^this (?:article|story|report|content|post|piece) (?:was|is|has been) (?:first |originally |automatically )*(?:published|produced|created|provided|translated|updated|corrected|republished|amended|edited)\\b"
                            + "|\\b(?:support|help) (?:our|independent|quality|free) journalism\\b|\\bby (?:using|visiting) this (?:web ?)?site\\b"),
            within(
                    CHROME,
                    60,
                    "\\b(?:(?:e-?mail|contact|reach|write to) (?:him|her|them|the (?:author|writer|reporter)s?)|(?:he|she|they) can be (?:reached|contacted|e-?mailed))\\b(?: by e-?mail)?(?: at|:)? (?:[\\w.+-]+@[\\w-]|\\[e-?mail)"),
            within(
                    IMPRINT,
                    60,
                    "^The post (?-i:[\\p{Lu}\\p{N}\"“‘'«]).{1,300} (?:first appeared|appeared first) on (?-i:[\\p{Lu}\\p{N}])[^!?]{1,80}$"),
            whole(
                    OTHER_STORIES,
                    12,
                    "(?:also |read )?(?:related|similar) (?:articles?|stories|coverage|topics?|news|content|links?|posts?|videos?|reading)(?: .{0,40})?"
                            + "|more (?:on this(?: story| topic)?|from .{1,40}|stories|news|articles|like this|headlines|top stories|in .{1,20}|about this story)"
                            + "|(?:the )?most (?:read|popular|viewed|shared|commented|watched|recent)(?: .{0,20})?|popular(?: now| stories| articles)?"
                            + "|trending(?: now| stories| topics)?|(?:more )?(?:top|latest|other|recent) (?:stories|headlines|news|articles|posts|updates|videos)"
                            + "|recommended(?: for you| stories| articles| reading)?|you (?:may|might|could)(?: also)? (?:like|enjoy|be interested in).*"
                            + "|editors?['’]?s?['’]? (?:picks?|choice)|what to read next|read next|up next|around the web|from (?:the|our) (?:web|partners|archives?)"
                            + "|about the author.*|(?:join|start) the (?:conversation|discussion|debate)|in this (?:story|article)|don['’]t miss"),
            within(
                    OTHER_STORIES,
                    25,
                    "^(?:topics|tags?|tagged|filed under|keywords|categor(?:y|ies)|topics in this article) ?:"),
            whole(
                    LINK,
                    4,
                    "read (?:more|also|next)|see also|also read|also see|related|more|watch|listen|explainer|must read|recommended|go deeper|dig deeper|related (?:story|article|video)"),
            within(
                    LINK,
                    30,
                    "^[^\\p{L}]{0,3}(?:read (?:more|also|next|the full \\w+)|see also|also (?:read|see|on)|related(?: (?:story|article|video|coverage|reading))?|more|more on|watch(?: now| live| the video)?|listen|explainer|must read|don['’]t miss|recommended|go deeper|in pictures|in photos|opinion|analysis) ?[:|»›>→–—-] ?\\S"
                            + "|^read (?:more|also|next)\\b(?!.*[.!?]$)|[»›→]$"),
            within(
                    PHOTO_CREDIT,
                    14,
                    "^(?:image|photo|picture|video|media)s? ?(?:source|credits?|by|courtesy(?: of)?)\\b[:, ]|^\\(?(?:photo(?:graph)?|pictures?|image|credit|photo illustration)s? ?(?:by|courtesy(?: of)?)? ?: ?[^.!?]+$"
                            + "|^photo(?:graph)?s? by .*|^(?:©|\\(c\\)) ?(?!.*\\d{4})[^.]+$|^[\\p{L} .'’-]{3,40}/ ?(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Bloomberg|Anadolu|Pool|Shutterstock)\\b[^.]*$|^(?:via )?getty images$|^\\(?AP photo\\b[^.!?]*$"));

    /** Speaks to the reader of the site's own business: outside quotation marks news does not. */
    private static boolean isNotice(Block block) {
        if (block.length() > LONGEST_NOTICE) return false;
        String unquoted = QUOTED.matcher(block.words()).replaceAll("");
        return unquoted.equals(block.words())
                && TO_THE_READER.matcher(unquoted).find()
                && OF_THE_SITE.matcher(unquoted).find();
    }

    /** The one thing that a block is by its words, if they say. */
    public static Optional<Furniture> of(Block block) {
        if (block.words().length() > LONGEST) return Optional.empty();
        if (Credits.isCredit(block)) return Optional.of(CREDIT);
        if (Bylines.isByline(block)) return Optional.of(BYLINE);
        if (DateLines.isDateLine(block)) return Optional.of(DATE);
        if (Dateline.alone(block.words()).isPresent()) return Optional.of(DATELINE);
        int length = block.length();
        for (Rule rule : RULES)
            if (length <= rule.mostWords()
                    && rule.pattern().matcher(block.words()).find()) return Optional.of(rule.furniture());
        if (isNotice(block)) return Optional.of(CHROME);
        if (Imprint.isSelfDescription(block)) return Optional.of(IMPRINT);
        if (Captions.isCaption(block)) return Optional.of(CAPTION);
        if (block.isBulleted() && length <= 4 && !block.isSentence()) return Optional.of(CHROME);
        return Optional.empty();
    }
}
