package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Scores whom names are linked to, against a gold set that {@link LinkedNames} reads: {@code entities} with {@code qid},
 * of a part of a text. Named entities are wanted, as in ELEVANT (Bast, Hertel and Prange 2022, "ELEVANT: A fully automatic
 * fine-grained entity linking evaluation and analysis tool"): mentions that begin with a capital, are neither
 * {@code coref} nor {@code optional}, and have an id of Wikidata.
 *
 * <p>A link is right, one to one, if its span overlaps a wanted one ("exact": is one) and has its id. It is wrong if it
 * has another id, if the gold says that Wikidata does not have who is meant, and if the gold marks nothing there. Left
 * out are links outside the part that is marked; those that overlap what is {@code coref}, {@code optional} or no name
 * alone; those within a mention that another link got right ("Colorado" of "Denver, Colorado"); and, where the gold is
 * known to mark some names of a text only, those where it marks nothing.
 *
 * <p>The sets put together in such gold ({@code benchmark}) are counted each for itself, all together, and those that are
 * news together.
 */
public final class LinkBoard implements MarkBoard {
    private static final Set<String> NEWS = Set.of("news-fair-v2", "reuters-128", "rss-500");

    private final Function<Article, List<MarkedLink>> linker;

    public LinkBoard(Function<Article, List<MarkedLink>> linker) {
        this.linker = linker;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return LinkedNames.isFor(firstLine);
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            List<MarkedLink> links = linker.apply(article).stream()
                    .sorted(Comparator.comparing(MarkedLink::span))
                    .toList();
            new Comparison(line, article.text(), links, ledger).compare();
        }
        return ledger.close(gold);
    }

    /** Of one text. */
    private record Comparison(JsonNode line, String text, List<MarkedLink> links, MarkLedger ledger) {
        void compare() {
            List<LinkedNames.Linked> wanted = LinkedNames.linked(line);
            List<LinkedNames.Linked> missed = new ArrayList<>(wanted);
            List<LinkedNames.Linked> met = new ArrayList<>();
            List<MarkedLink> wrong = new ArrayList<>();
            int exact = 0;
            for (MarkedLink link : links) {
                Optional<LinkedNames.Linked> meant = missed.stream()
                        .filter(one ->
                                one.span().overlaps(link.span()) && link.ids().contains(one.id()))
                        .findFirst();
                if (meant.isEmpty()) {
                    wrong.add(link);
                    continue;
                }
                missed.remove(meant.get());
                met.add(meant.get());
                if (meant.get().span().equals(link.span())) exact++;
            }
            wrong.removeIf(link ->
                    met.stream().anyMatch(one -> one.span().overlaps(link.span())) || !isComparable(link, wanted));
            count("", met.size(), met.size() + wrong.size(), wanted.size());
            count(", exact", exact, met.size() + wrong.size(), wanted.size());
            wrong.forEach(link -> blame(link, wanted));
            for (LinkedNames.Linked one : missed)
                if (wrong.stream().noneMatch(link -> link.span().overlaps(one.span())))
                    error("not linked", one.id(), one.span());
        }

        private boolean isComparable(MarkedLink link, List<LinkedNames.Linked> wanted) {
            if (!LinkedNames.isMarkedPart(line, link.span())) return false;
            if (wanted.stream().anyMatch(one -> one.span().overlaps(link.span()))) return true;
            if (LinkedNames.unknown(line).stream().anyMatch(link.span()::overlaps)) return true;
            return !LinkedNames.isSparse(line)
                    && LinkedNames.aside(line).stream().noneMatch(link.span()::overlaps);
        }

        private void blame(MarkedLink link, List<LinkedNames.Linked> wanted) {
            Optional<LinkedNames.Linked> meant = wanted.stream()
                    .filter(one -> one.span().overlaps(link.span()))
                    .findFirst();
            String who = link.ids().iterator().next();
            if (meant.isPresent())
                error("linked to another", who + ", in the gold " + meant.get().id(), link.span());
            else if (LinkedNames.unknown(line).stream().anyMatch(link.span()::overlaps))
                error("linked though unknown to Wikidata", who, link.span());
            else error("linked where nothing is marked", who, link.span());
        }

        private void error(String category, String what, Span span) {
            String news = NEWS.contains(benchmark()) ? "" : " (no news)";
            ledger.error(category + news, line.path("id").asText(), what, text, span);
        }

        private String benchmark() {
            return line.path("benchmark").asText();
        }

        private void count(String how, int right, int found, int wanted) {
            if (NEWS.contains(benchmark())) ledger.count("linked, news" + how, right, found, wanted);
            ledger.count("linked, all" + how, right, found, wanted);
            if (how.isEmpty()) ledger.count("linked, " + benchmark(), right, found, wanted);
        }
    }
}
