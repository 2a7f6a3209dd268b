package dateline.cli;

import dateline.serve.data.About;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of the whole that is served. */
final class AboutOptions {
    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Dateline",
            description = "What the collection is called. Default: ${DEFAULT-VALUE}")
    private String title = About.NOTHING_SAID.title();

    @Option(names = "--licence", paramLabel = "IRI", description = "The licence of the data.")
    private @Nullable String licence;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes the collection.")
    private @Nullable String publisher;

    @Option(
            names = "--contact",
            paramLabel = "IRI",
            description = "Whom to write to: mailto:desk@news.example, or the address of a page.")
    private @Nullable String contact;

    @Option(
            names = "--facts-only",
            description = "Show facts without the articles' sentences, where these are not yours to publish.")
    private boolean factsOnly;

    About about() {
        return new About(
                title,
                Optional.ofNullable(licence),
                Optional.ofNullable(publisher),
                Optional.ofNullable(contact),
                !factsOnly);
    }
}
