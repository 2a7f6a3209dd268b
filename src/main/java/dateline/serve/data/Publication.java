package dateline.serve.data;

import org.apache.jena.shared.PrefixMapping;

/**
 * What is published, and what all of the site needs to speak of it.
 *
 * @param prefixes for RDF and queries
 */
public record Publication(
        Data data, Addresses addresses, Labels labels, PrefixMapping prefixes, Census census, About about) {}
