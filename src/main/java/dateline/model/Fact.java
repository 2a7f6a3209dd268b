package dateline.model;

/** What an article reports. Ids are unique within the article. */
public sealed interface Fact permits Event, Statement, OfficeHolding, Figure {
    String id();
}
