package dateline.evaluate.reading;

import dateline.model.Timestamp;
import java.util.List;
import java.util.Optional;

/** Something that people wrote down of a page, which a reading of it should have found. */
public sealed interface Question {
    /** The text of the article, without headline, captions and what belongs to the page. */
    record Body(String text) implements Question {}

    /** Pieces that the body must have, and pieces that it must not. */
    record Segments(List<String> with, List<String> without) implements Question {
        public Segments {
            with = List.copyOf(with);
            without = List.copyOf(without);
        }
    }

    /** @param date absent if the page has none: then one that is given is invented */
    record Published(Optional<Timestamp> date) implements Question {}

    /** @param words absent if the page has none */
    record Headline(Optional<String> words) implements Question {}

    /** @param names none if the page names nobody */
    record Authors(List<String> names) implements Question {
        public Authors {
            names = List.copyOf(names);
        }
    }
}
