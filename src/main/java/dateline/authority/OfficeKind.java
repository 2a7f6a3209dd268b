package dateline.authority;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A high office that many countries have, whatever each calls it. */
public enum OfficeKind {
    PRESIDENT("president", "(?:state |federal )?president"),
    VICE_PRESIDENT("vice president", "vice[- ]president"),
    PRIME_MINISTER("prime minister", "(?:prime minister|premier|taoiseach|(?:federal )?chancellor)"),
    MONARCH("monarch", "(?:king|queen|emperor|emir|sultan|monarch)"),
    /** Whoever governs, as head of state or of government; no title says it, but lists do. */
    LEADER("leader", "(?:(?:supreme )?leader)"),
    FOREIGN_MINISTER(
            "foreign minister",
            "(?:foreign minister|minister (?:of|for) foreign affairs|foreign secretary|secretary of state)"),
    DEFENCE_MINISTER(
            "defence minister",
            "(?:defen[cs]e minister|minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e secretary|secretary of"
                    + " defense)"),
    FINANCE_MINISTER(
            "finance minister",
            "(?:finance minister|minister (?:of|for) finance|treasury secretary|secretary of the treasury|chancellor of"
                    + " the exchequer)"),
    INTERIOR_MINISTER(
            "interior minister",
            "(?:interior minister|minister (?:of|for) (?:the interior|internal affairs|home affairs)|home secretary)"),
    JUSTICE_MINISTER("justice minister", "(?:justice minister|minister (?:of|for) justice)"),
    ATTORNEY_GENERAL("attorney general", "attorney[- ]general"),
    CENTRAL_BANK_GOVERNOR("central bank governor", "(?:central bank (?:governor|chief|chair(?:man|woman)?))"),
    UN_REPRESENTATIVE(
            "representative to the United Nations",
            "(?:(?:ambassador|envoy|permanent representative) to the (?:un|u\\.n\\.|united nations))");

    private static final List<OfficeKind> ALL = List.of(values());

    private final String words;
    private final Pattern titles;

    OfficeKind(String words, String titles) {
        this.words = words;
        this.titles = Pattern.compile(titles);
    }

    /** How the lists call it. */
    public String words() {
        return words;
    }

    /** The office that a title means, worded without its country and without "former", "acting" or "-elect". */
    public static Optional<OfficeKind> ofTitle(String title) {
        String lower = title.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(kind -> kind.titles.matcher(lower).matches()).findFirst();
    }

    static OfficeKind ofWords(String words) {
        return ALL.stream()
                .filter(kind -> kind.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s is no kind of office".formatted(words)));
    }
}
