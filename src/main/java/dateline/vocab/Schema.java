package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of schema.org that Dateline uses, under its {@code https:} namespace. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class Schema {
    public static final String NS = "https://schema.org/";

    // classes
    public static final Node NewsArticle = term("NewsArticle");
    public static final Node NewsMediaOrganization = term("NewsMediaOrganization");
    public static final Node Person = term("Person");
    public static final Node Organization = term("Organization");
    public static final Node GovernmentOrganization = term("GovernmentOrganization");
    public static final Node PoliticalParty = term("PoliticalParty");
    public static final Node Place = term("Place");
    public static final Node Country = term("Country");
    public static final Node City = term("City");
    public static final Node Landform = term("Landform");
    public static final Node CivicStructure = term("CivicStructure");
    public static final Node AdministrativeArea = term("AdministrativeArea");
    public static final Node Dataset = term("Dataset");

    // articles
    public static final Node headline = term("headline");
    public static final Node datePublished = term("datePublished");
    public static final Node dateModified = term("dateModified");
    public static final Node publisher = term("publisher");
    public static final Node author = term("author");
    public static final Node articleSection = term("articleSection");
    public static final Node articleBody = term("articleBody");
    public static final Node inLanguage = term("inLanguage");
    public static final Node url = term("url");
    public static final Node mentions = term("mentions");
    public static final Node license = term("license");

    // places
    public static final Node containedInPlace = term("containedInPlace");
    public static final Node latitude = term("latitude");
    public static final Node longitude = term("longitude");

    // names and words
    public static final Node name = term("name");
    public static final Node alternateName = term("alternateName");
    public static final Node description = term("description");
    public static final Node text = term("text");

    // figures
    public static final Node value = term("value");
    public static final Node minValue = term("minValue");
    public static final Node maxValue = term("maxValue");
    public static final Node unitText = term("unitText");

    // offices
    public static final Node startDate = term("startDate");
    public static final Node endDate = term("endDate");

    // queries
    public static final Node target = term("target");

    private Schema() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
