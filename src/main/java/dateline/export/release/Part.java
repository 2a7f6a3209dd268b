package dateline.export.release;

import java.io.IOException;
import java.util.List;

/** A part of a release: RDF, tables, samples, descriptions. The same snapshot and settings give the same bytes. */
public interface Part {
    /**
     * Writes its files into the release's folder.
     *
     * @return what it wrote
     */
    List<Content> write(Making making) throws IOException;
}
