package dateline.corpus.html;

import dateline.corpus.text.Block;
import dateline.corpus.text.Captions;
import dateline.corpus.text.Dateline;
import dateline.corpus.text.Page;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the one text of an article together, passage by passage, with a blank line between. */
final class ZonedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> captions = new HashSet<>();
    private final Set<String> credited = new LinkedHashSet<>();
    private boolean opened;
    private int tooLong;

    void add(Zone given, String words) {
        boolean isLong = words.length() > Page.LONGEST_PARAGRAPH;
        if (isLong) tooLong++;
        Zone zone = isLong ? Zone.CHROME : given;
        if (!text.isEmpty()) text.append("\n\n");
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words);
        switch (zone) {
            case CAPTION -> addCaption(span);
            case BODY -> addBody(span);
            default -> passages.add(new Passage(zone, span));
        }
    }

    void credit(List<String> names) {
        credited.addAll(names);
    }

    /** How many paragraphs were too long to be one; they are taken for chrome. */
    int tooLong() {
        return tooLong;
    }

    String text() {
        return text.toString();
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    List<String> credited() {
        return List.copyOf(credited);
    }

    /** A caption's label and credit are no part of its sentence. */
    private void addCaption(Span span) {
        String caption = text.substring(span.begin(), span.end());
        Span inside = Captions.core(caption, new Span(0, caption.length()));
        Span core = new Span(span.begin() + inside.begin(), span.begin() + inside.end());
        boolean isFirst = captions.add(Block.key(inside.of(caption)));
        addTrimmed(Zone.CHROME, span.begin(), core.begin());
        passages.add(new Passage(isFirst ? Zone.CAPTION : Zone.CHROME, core));
        addTrimmed(isFirst ? Zone.CREDIT : Zone.CHROME, core.end(), span.end());
    }

    private void addBody(Span span) {
        String paragraph = text.substring(span.begin(), span.end());
        Optional<Dateline> dateline = opened ? Optional.empty() : Dateline.opening(paragraph);
        opened = true;
        if (dateline.isEmpty()) {
            passages.add(new Passage(Zone.BODY, span));
            return;
        }
        dateline.get().wire().ifPresent(credited::add);
        int end = span.begin() + dateline.get().words().length();
        passages.add(new Passage(Zone.DATELINE, new Span(span.begin(), end)));
        passages.add(
                new Passage(Zone.BODY, new Span(span.begin() + dateline.get().length(), span.end())));
    }

    private void addTrimmed(Zone zone, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (begin < end) passages.add(new Passage(zone, new Span(begin, end)));
    }
}
