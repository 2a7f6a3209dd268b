package dateline.vocab;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The short names of the vocabularies that Dateline speaks, for documents and for queries that do not declare their own. */
public final class Prefixes {
    /** Cannot be changed. */
    public static final PrefixMapping ALL = PrefixMapping.Factory.create()
            .setNsPrefix("news", News.NS)
            .setNsPrefix("schema", Schema.NS)
            .setNsPrefix("nif", Nif.NS)
            .setNsPrefix("sem", Sem.NS)
            .setNsPrefix("prov", Prov.NS)
            .setNsPrefix("plover", Plover.NS)
            .setNsPrefix("dcterms", DCTerms.getURI())
            .setNsPrefix("rdf", RDF.getURI())
            .setNsPrefix("rdfs", RDFS.getURI())
            .setNsPrefix("owl", OWL.getURI())
            .setNsPrefix("skos", SKOS.getURI())
            .setNsPrefix("xsd", XSD.getURI())
            .lock();

    private Prefixes() {}
}
