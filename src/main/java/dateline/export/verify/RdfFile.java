package dateline.export.verify;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import dateline.export.release.ReleaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/** Reads RDF that is not trusted: never from the Web, and no more quads than there can honestly be. */
public final class RdfFile {
    /** Data has odd addresses, and a warning is no error; Jena prints both if it is let. */
    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(String message, long line, long column) {
            // An IRI that was published so; it is written here as it was read.
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RiotException(where(message, line, column));
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotException(where(message, line, column));
        }

        private static String where(String message, long line, long column) {
            return line < 0 ? message : "line %,d, column %,d: %s".formatted(line, column, message);
        }
    };

    private RdfFile() {}

    /** The file is not RDF, or has more of it than release.json says. */
    public static final class BadRdfException extends Exception {
        private static final long serialVersionUID = 1;

        BadRdfException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static Lang lang(ReleaseFile file) {
        Lang lang = RDFLanguages.contentTypeToLang(file.content().mediaType());
        return lang == null ? Lang.RDFNULL : lang;
    }

    /**
     * Sends what is in a file.
     *
     * @param most quads that it may have
     */
    public static void read(InputStream in, Lang lang, long most, StreamRDF to) throws BadRdfException, IOException {
        try {
            StreamRDF limited = new Limited(to, most);
            if (Lang.JSONLD.equals(lang) || Lang.JSONLD11.equals(lang))
                JsonLdParts.read(in, part -> parse(part, lang, limited));
            else parse(in, lang, limited);
        } catch (RiotException e) {
            throw new BadRdfException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeIOException | UncheckedIOException e) {
            if (e.getCause() instanceof IOException io) throw io;
            throw new BadRdfException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void parse(InputStream in, Lang lang, StreamRDF to) {
        Context context = new Context();
        context.set(LangJSONLD11.JSONLD_OPTIONS, offline());
        RDFParser.source(in).lang(lang).context(context).errorHandler(STRICT).parse(to);
    }

    private static JsonLdOptions offline() {
        JsonLdOptions options = new JsonLdOptions((address, loading) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "a release names no context elsewhere: " + address);
        });
        options.setUriValidation(false);
        return options;
    }

    private static final class Limited extends StreamRDFWrapper {
        private long left;

        Limited(StreamRDF to, long most) {
            super(to);
            left = most;
        }

        @Override
        public void triple(Triple triple) {
            count();
            super.triple(triple);
        }

        @Override
        public void quad(Quad quad) {
            count();
            super.quad(quad);
        }

        private void count() {
            if (--left < 0) throw new RiotException("has far more quads than release.json says: not read further");
        }
    }
}
