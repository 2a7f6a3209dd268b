package dateline.corpus.html;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import dateline.model.Article;
import dateline.model.Choice;
import dateline.model.Issue;
import dateline.model.MetadataField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is a page in {@code html-metadata} with what is to be read from it beside it: the fields, each with the place
 * that is believed and, after a bar, what others say. A field that is not there is not read.
 */
final class HtmlMetadataTest {
    private static final Path CASES = Path.of("src/test/resources/html-metadata");
    private static final Pattern ADDRESS = Pattern.compile("<!-- page: (\\S+) -->");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageSaysOfItselfWhatItsCaseSays(String name) throws IOException {
        assertThat(said(read(CASES.resolve(name + ".html")))).isEqualTo(Files.readString(CASES.resolve(name + ".txt")));
    }

    @Test
    void thereAreCasesForAllPlaces() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(30);
    }

    private static Article read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Matcher address = ADDRESS.matcher(Files.readString(file));
        Origin origin = Origin.of(file.toString());
        if (address.find()) origin = origin.publishedAt(URI.create(address.group(1)));
        List<Article> articles = new ArrayList<>();
        new HtmlPage().read(new Resource(origin, new ByteArrayInputStream(bytes)), new Sink() {
            @Override
            public void article(Origin from, Article article) {
                articles.add(article);
            }

            @Override
            public void issue(Issue issue) {
                // What is odd about a page has tests of its own; here it matters what is read all the same.
            }
        });
        return articles.getFirst();
    }

    private static String said(Article article) {
        StringBuilder lines = new StringBuilder();
        line(lines, article, MetadataField.HEADLINE, article.headline());
        line(lines, article, MetadataField.PUBLISHED, article.published().map(Object::toString));
        line(lines, article, MetadataField.MODIFIED, article.modified().map(Object::toString));
        line(
                lines,
                article,
                MetadataField.AUTHORS,
                Optional.of(String.join("; ", article.authors())).filter(names -> !names.isEmpty()));
        line(lines, article, MetadataField.PUBLISHER, article.publisher());
        line(lines, article, MetadataField.SECTION, article.section());
        line(lines, article, MetadataField.LANGUAGE, article.language());
        line(lines, article, MetadataField.URL, article.url().map(URI::toString));
        return lines.toString();
    }

    private static void line(StringBuilder lines, Article article, MetadataField field, Optional<String> value) {
        if (value.isEmpty()) return;
        Choice choice = article.choices().stream()
                .filter(one -> one.field() == field)
                .findFirst()
                .orElseThrow();
        lines.append("%s: %s (%s)".formatted(field, value.get(), choice.source()));
        if (!choice.others().isEmpty())
            lines.append(choice.others().stream()
                    .map(other -> "%s (%s)".formatted(other.value(), other.source()))
                    .collect(Collectors.joining("; ", " | ", "")));
        lines.append('\n');
    }
}
