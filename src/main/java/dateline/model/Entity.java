package dateline.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that an article speaks of.
 *
 * @param id unique within its article ("e1"), in order of first mention
 * @param name the fullest name the article gives, or that of the authority it is linked to
 * @param country the ISO 3166-1 alpha-2 code of the country it is, lies in or belongs to, where the article or an
 *     authority says so
 * @param mentions in text order; at least one
 * @param links IRIs of the same thing in authority lists, only where certain
 * @param location where it lies, of a linked town
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        Optional<String> country,
        List<Mention> mentions,
        List<URI> links,
        Optional<Location> location) {
    /** One of which no location is known. */
    public Entity(
            String id,
            EntityType type,
            String name,
            Optional<String> country,
            List<Mention> mentions,
            List<URI> links) {
        this(id, type, name, country, mentions, links, Optional.empty());
    }

    public Entity {
        if (name.isBlank()) throw new IllegalArgumentException("entity %s has no name".formatted(id));
        if (mentions.isEmpty()) throw new IllegalArgumentException("entity %s is never mentioned".formatted(id));
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }

    /** The same, known to an authority by this name. */
    public Entity linked(String newName, List<URI> newLinks) {
        return new Entity(id, type, newName, country, mentions, newLinks, location);
    }

    public Entity in(String newCountry) {
        return new Entity(id, type, name, Optional.of(newCountry), mentions, links, location);
    }

    public Entity at(Location newLocation) {
        return new Entity(id, type, name, country, mentions, links, Optional.of(newLocation));
    }

    public Entity withMentions(List<Mention> newMentions) {
        return new Entity(id, type, name, country, newMentions, links, location);
    }
}
