package dateline.model;

import java.util.List;

/**
 * Whose word was taken for a piece of metadata.
 *
 * @param source where the value stood that the article has
 * @param others what other places said, where it was something else; in order of trust
 */
public record Choice(MetadataField field, MetadataSource source, List<Alternative> others) {
    public Choice {
        others = List.copyOf(others);
    }

    /** A value that was not taken. Several authors stand with "; " between them. */
    public record Alternative(MetadataSource source, String value) {}
}
