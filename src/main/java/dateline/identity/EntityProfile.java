package dateline.identity;

import dateline.model.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Somebody or something that an article speaks of.
 *
 * @param name the fullest name the article gives
 * @param links the same in authority lists, sorted
 * @param context what tells namesakes apart, sorted and few: "country CH" (of an office, or its own), "near CH" (what its
 *     article is mostly about, where there is no such), "role state"; and "split …", what people decided
 */
public record EntityProfile(
        String iri, EntityType type, String name, Optional<String> country, List<String> links, List<String> context)
        implements Telling {
    public EntityProfile {
        links = links.stream().sorted().distinct().toList();
        context = context.stream().sorted().distinct().toList();
    }

    /**
     * Name, links and context: two persons of one name are two forms, and so may be told apart. Outlets are what they are
     * called, since they are the publishers of articles that do not speak of them, too.
     */
    @Override
    public String form() {
        if (type == EntityType.NEWS_MEDIA) return iri;
        return String.join(
                "\n",
                Stream.of(Stream.of(iri), context.stream(), links.stream().map(link -> "link " + link))
                        .flatMap(lines -> lines)
                        .toList());
    }

    @Override
    public EntityProfile known(UnaryOperator<String> names) {
        return this;
    }

    /** The same in this context. */
    EntityProfile in(List<String> newContext) {
        return new EntityProfile(iri, type, name, country, links, newContext);
    }
}
