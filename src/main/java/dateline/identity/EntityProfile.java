package dateline.identity;

import dateline.model.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Somebody or something that an article speaks of.
 *
 * @param name the fullest name the article gives
 * @param links the same in authority lists
 * @param context what tells namesakes apart, sorted: "country CH", "sector MIL", "office mayor of …"
 */
public record EntityProfile(
        String iri, EntityType type, String name, Optional<String> country, List<String> links, List<String> context)
        implements Telling {
    public EntityProfile {
        links = List.copyOf(links);
        context = List.copyOf(context);
    }

    /** Name and context: two persons of one name are two forms, and so may be told apart. */
    @Override
    public String form() {
        return context.isEmpty() ? iri : iri + "\n" + String.join("\n", context);
    }

    @Override
    public EntityProfile known(UnaryOperator<String> names) {
        return this;
    }
}
