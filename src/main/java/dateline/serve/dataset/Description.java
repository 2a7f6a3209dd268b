package dateline.serve.dataset;

import dateline.serve.http.Offer;
import java.util.Arrays;
import java.util.Optional;

/** What describes a release for programs: each is a file of it, and a form of its page. */
enum Description implements Offer {
    DCAT_TURTLE("dcat.ttl", "text/turtle", "ttl", "http://www.w3.org/ns/dcat#", "DCAT, in Turtle"),
    DCAT_JSON("dcat.jsonld", "application/ld+json", "jsonld", "http://www.w3.org/ns/dcat#", "DCAT, in JSON-LD"),
    SCHEMA_ORG("dataset.jsonld", "application/ld+json", "schema", "https://schema.org/", "schema.org"),
    CROISSANT(
            "croissant.json",
            "application/ld+json",
            "croissant",
            "http://mlcommons.org/croissant/1.1",
            "Croissant, for machine learning"),
    RO_CRATE(
            "ro-crate-metadata.json",
            "application/ld+json",
            "ro-crate",
            "https://w3id.org/ro/crate/1.3",
            "RO-Crate, a research object"),
    VOID("void.ttl", "text/turtle", "void", "http://rdfs.org/ns/void#", "VoID: what is in the RDF"),
    DATA_PACKAGE(
            "datapackage.json",
            "application/json",
            "datapackage",
            "https://datapackage.org/profiles/2.0/datapackage.json",
            "Data Package: the tables and their keys"),
    DATACITE(
            "datacite.xml",
            "application/vnd.datacite.datacite+xml",
            "datacite",
            "http://datacite.org/schema/kernel-4",
            "DataCite, for registering a DOI"),
    CITATION("CITATION.cff", "application/yaml", "cff", "https://citation-file-format.github.io/", "CITATION.cff");

    private final String file;
    private final String mediaType;
    private final String suffix;
    private final String profile;
    private final String title;

    Description(String file, String mediaType, String suffix, String profile, String title) {
        this.file = file;
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.profile = profile;
        this.title = title;
    }

    String file() {
        return file;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String suffix() {
        return suffix;
    }

    /** What it follows, beside its media type (RFC 6906). */
    String profile() {
        return profile;
    }

    String title() {
        return title;
    }

    /** JSON-LD says its profile; it tells four of these apart. */
    String contentType() {
        return mediaType.equals("application/ld+json")
                ? "%s;profile=\"%s\"".formatted(mediaType, profile)
                : MediaTypes.withCharset(mediaType);
    }

    static Optional<Description> ofFile(String file) {
        return Arrays.stream(values())
                .filter(description -> description.file.equals(file))
                .findFirst();
    }
}
