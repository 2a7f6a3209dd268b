package dateline.export.describe;

import dateline.export.release.Metadata;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Metadata.Funding;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import java.net.URI;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** DataCite 4.7, to register a DOI with: what an archive asks for, ready to be handed in. */
final class DataCite implements Description {
    static final String FILE = "datacite.xml";

    private static final String NS = "http://datacite.org/schema/kernel-4";
    private static final String SCHEMA = "https://schema.datacite.org/meta/kernel-4.7/metadata.xsd";

    @Override
    public SortedMap<String, String> of(Release release) {
        Described described = new Described(release);
        Metadata metadata = described.metadata();
        Xml xml = new Xml("resource", NS, SCHEMA);
        xml.text(
                "identifier",
                described.doi().orElseGet(described::identifier),
                "identifierType",
                described.doi().isPresent() ? "DOI" : "URL");
        xml.in("creators", () -> metadata.creators().forEach(creator -> creator(xml, creator)));
        xml.in("titles", () -> xml.text("title", metadata.title(), "xml:lang", "en"));
        xml.text("publisher", metadata.publisher().name());
        xml.text("publicationYear", Integer.toString(release.date().getYear()));
        xml.text("resourceType", "Facts from news articles", "resourceTypeGeneral", "Dataset");
        if (!metadata.keywords().isEmpty())
            xml.in("subjects", () -> metadata.keywords().forEach(word -> xml.text("subject", word)));
        dates(xml, described);
        if (release.languages().size() == 1)
            xml.text("language", release.languages().getFirst());
        if (described.doi().isPresent())
            xml.in(
                    "alternateIdentifiers",
                    () -> xml.text("alternateIdentifier", described.address(), "alternateIdentifierType", "URL"));
        related(xml, described);
        xml.in("sizes", () -> {
            long bytes = release.files().stream().mapToLong(ReleaseFile::bytes).sum();
            xml.text("size", Described.size(bytes));
            xml.text("size", release.counts().quads() + " quads");
        });
        TreeSet<String> formats = new TreeSet<>();
        release.files().forEach(file -> formats.add(file.content().mediaType()));
        if (!formats.isEmpty()) xml.in("formats", () -> formats.forEach(format -> xml.text("format", format)));
        xml.text("version", described.version());
        xml.in("rightsList", () -> rights(xml, metadata.license()));
        xml.in("descriptions", () -> {
            xml.text("description", metadata.description(), "descriptionType", "Abstract", "xml:lang", "en");
            xml.text("description", method(release), "descriptionType", "Methods", "xml:lang", "en");
        });
        if (!metadata.spatial().isEmpty())
            xml.in("geoLocations", () -> metadata.spatial()
                    .forEach(place -> xml.in("geoLocation", () -> xml.text("geoLocationPlace", place))));
        if (!metadata.funding().isEmpty())
            xml.in("fundingReferences", () -> metadata.funding().forEach(money -> funding(xml, money)));
        return new TreeMap<>(Map.of(FILE, xml.end()));
    }

    private static String method(Release release) {
        return "Facts were found in the articles by rules, without people's hands, by %s; datasheet.md says how, and how well."
                .formatted(release.generator());
    }

    private static void creator(Xml xml, Agent agent) {
        xml.in("creator", () -> {
            xml.text(
                    "creatorName",
                    Described.lastNameFirst(agent),
                    "nameType",
                    agent.isPerson() ? "Personal" : "Organizational");
            agent.givenName().ifPresent(name -> xml.text("givenName", name));
            agent.familyName().ifPresent(name -> xml.text("familyName", name));
            agent.identifier().ifPresent(iri -> nameIdentifier(xml, iri));
            agent.affiliation().ifPresent(body -> xml.text("affiliation", body));
        });
    }

    private static void nameIdentifier(Xml xml, URI iri) {
        String word = iri.toString();
        if (word.startsWith("https://orcid.org/"))
            xml.text("nameIdentifier", word, "nameIdentifierScheme", "ORCID", "schemeURI", "https://orcid.org/");
        else if (word.startsWith("https://ror.org/"))
            xml.text("nameIdentifier", word, "nameIdentifierScheme", "ROR", "schemeURI", "https://ror.org/");
        else xml.text("nameIdentifier", word, "nameIdentifierScheme", "URL");
    }

    private static void dates(Xml xml, Described described) {
        xml.in("dates", () -> {
            xml.text("date", described.release().date().toString(), "dateType", "Issued");
            described
                    .temporal()
                    .ifPresent(period ->
                            xml.text("date", "%s/%s".formatted(period.from(), period.to()), "dateType", "Coverage"));
        });
    }

    private static void related(Xml xml, Described described) {
        xml.in("relatedIdentifiers", () -> {
            related(xml, described.series(), "IsVersionOf", "Dataset");
            described.previous().ifPresent(previous -> related(xml, previous, "IsNewVersionOf", "Dataset"));
            related(xml, described.address("datasheet.md"), "IsDocumentedBy", "Text");
            related(xml, described.address(Croissant.FILE), "HasMetadata", "Text");
        });
    }

    private static void related(Xml xml, String iri, String relation, String type) {
        boolean isDoi = Described.doi(URI.create(iri)).isPresent();
        xml.text(
                "relatedIdentifier",
                isDoi ? Described.doi(URI.create(iri)).orElseThrow() : iri,
                "relatedIdentifierType",
                isDoi ? "DOI" : "URL",
                "relationType",
                relation,
                "resourceTypeGeneral",
                type);
    }

    private static void rights(Xml xml, Metadata.License license) {
        String iri = license.iri().toString();
        if (license.spdx().isPresent())
            xml.text(
                    "rights",
                    license.name(),
                    "rightsURI",
                    iri,
                    "rightsIdentifier",
                    license.spdx().get(),
                    "rightsIdentifierScheme",
                    "SPDX",
                    "schemeURI",
                    "https://spdx.org/licenses/");
        else xml.text("rights", license.name(), "rightsURI", iri);
    }

    private static void funding(Xml xml, Funding money) {
        xml.in("fundingReference", () -> {
            xml.text("funderName", money.funder());
            money.funderIdentifier()
                    .ifPresent(iri ->
                            xml.text("funderIdentifier", iri.toString(), "funderIdentifierType", funderType(iri)));
            money.award().ifPresent(award -> xml.text("awardNumber", award));
        });
    }

    private static String funderType(URI iri) {
        if (iri.toString().startsWith("https://ror.org/")) return "ROR";
        return iri.toString().contains("doi.org/10.13039/") ? "Crossref Funder ID" : "Other";
    }
}
