package dateline.serve.page;

import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.document.Format;
import dateline.serve.page.Frame.Alternate;
import dateline.serve.page.View.Take;
import dateline.store.StoreVersion;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;

/** How to cite a page, and where its data are in other forms. */
final class Cite {
    private final Publication publication;

    Cite(Publication publication) {
        this.publication = publication;
    }

    Take of(Node thing, String name) {
        String title = publication.about().title();
        StoreVersion version = publication.data().version();
        String state = version.at().isAfter(Instant.EPOCH)
                ? "data version %d of %s"
                        .formatted(version.number(), version.at().toString().substring(0, 10))
                : "";
        String year = state.isEmpty() ? "" : version.at().toString().substring(0, 4);
        String citation =
                "“%s”. In: %s%s. <%s>".formatted(name, title, state.isEmpty() ? "" : ", " + state, thing.getURI());
        String key = thing.getURI().replaceAll("^.*/", "").replaceAll("[^A-Za-z0-9-]", "");
        StringBuilder bibtex = new StringBuilder("@misc{%s,\n".formatted(key.isEmpty() ? "dateline" : key));
        bibtex.append("  title = {%s},\n".formatted(tex(name)));
        bibtex.append("  howpublished = {%s},\n".formatted(tex(title)));
        if (!year.isEmpty()) bibtex.append("  year = {%s},\n".formatted(year));
        if (!state.isEmpty()) bibtex.append("  note = {%s},\n".formatted(Wording.capital(state)));
        bibtex.append("  url = {%s}\n}".formatted(thing.getURI().replaceAll("[{}\\\\]", "")));
        return new Take(thing.getURI(), citation, bibtex.toString(), formats(thing));
    }

    /** The document of a thing in all its forms; empty if it has none here. */
    List<Alternate> formats(Node thing) {
        Addresses addresses = publication.addresses();
        return addresses
                .document(thing)
                .map(name -> Arrays.stream(Format.values())
                        .filter(format -> format != Format.HTML)
                        .map(format -> new Alternate(
                                addresses.documentPath(name) + "." + format.suffix(),
                                format.mediaType(),
                                format.suffix()))
                        .toList())
                .orElse(List.of());
    }

    private static String tex(String words) {
        return words.replace("\\", "/")
                .replaceAll("([{}%&#_$])", "\\\\$1")
                .replace("~", " ")
                .replace("^", " ");
    }
}
