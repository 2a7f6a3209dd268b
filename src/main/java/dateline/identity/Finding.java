package dateline.identity;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What follows from several articles beside each other. Things, articles and sentences are IRIs. */
public sealed interface Finding {
    /** The things it is about. */
    List<String> about();

    /**
     * How well a fact is supported.
     *
     * @param articles that report it
     * @param publishers in which it stands, one for each article without one
     * @param independent reports: what one outlet tells several times, and what is copied or credited to one agency, counts
     *     once
     */
    record Corroboration(String thing, int articles, int publishers, int independent) implements Finding {
        @Override
        public List<String> about() {
            return List.of(thing);
        }
    }

    /** An article whose text is, almost, that of one published before. */
    record Copy(String article, String original) implements Finding {
        @Override
        public List<String> about() {
            return List.of(article);
        }
    }

    /**
     * Reports that cannot all be right.
     *
     * @param about one thing that is told differently, or two that exclude each other
     * @param sides at least two, by value
     */
    record Disagreement(Aspect aspect, List<String> about, List<Side> sides) implements Finding {
        public Disagreement {
            about = List.copyOf(about);
            sides = List.copyOf(sides);
        }
    }

    /** What reports disagree on. */
    enum Aspect {
        DATE,
        PLACE,
        STATUS,
        FIGURE,
        OFFICE
    }

    /**
     * One of the sides of a disagreement.
     *
     * @param value what it says, as a SPARQL user would write it: "2031-04-12", "Planned", "at least 30", or an IRI
     * @param thing which of the things is told so
     * @param sentences that say so
     */
    record Side(String value, String thing, SortedSet<String> sentences) {}

    /**
     * What became of a plan.
     *
     * @param event that which happened; absent for what was called off
     * @param sentences that say so
     */
    record Outcome(String plan, Kind kind, Optional<String> event, SortedSet<String> sentences) implements Finding {
        @Override
        public List<String> about() {
            return event.map(happened -> List.of(plan, happened)).orElse(List.of(plan));
        }

        /** How it came out. */
        public enum Kind {
            HAPPENED,
            CALLED_OFF
        }
    }

    /**
     * An office that authority lists know otherwise: flagged, never changed.
     *
     * @param listed who held it then, by the lists
     * @param links the same, at Wikidata
     */
    record OfficeDoubt(String office, String listed, List<String> links, SortedSet<String> sentences)
            implements Finding {
        public OfficeDoubt {
            links = List.copyOf(links);
        }

        @Override
        public List<String> about() {
            return List.of(office);
        }
    }
}
