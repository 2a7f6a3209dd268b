package dateline.model;

/** What is known about an article beside its text. */
public enum MetadataField {
    URL,
    HEADLINE,
    PUBLISHER,
    PUBLISHED,
    MODIFIED,
    AUTHORS,
    SECTION,
    LANGUAGE
}
