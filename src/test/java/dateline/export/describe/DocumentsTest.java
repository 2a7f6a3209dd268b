package dateline.export.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.describe.Sources.Source;
import dateline.export.release.MetadataFile;
import dateline.export.release.Release;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|(.*)\\|$");
    private static final Pattern UNESCAPED = Pattern.compile("(?<!\\\\)\\|");

    private final Release release = Ferries.release();
    private final Described described = new Described(release);

    @Test
    void theReadmeListsEveryFileOfDataWithItsHash() {
        String readme = new Readme().of(described);
        for (var file : described.data()) assertThat(readme).contains(file.path(), file.sha256());
        assertThat(readme)
                .contains(
                        "@dataset{ferry-news-1.2.0,",
                        "doi = {10.1234/ferry.1_2}",
                        "Creative Commons Attribution 4.0 International");
    }

    @Test
    void theCodebookTellsOfEveryColumnAndHowItIsMade() {
        String codebook = new Codebook().of(described);
        for (var table : release.tables()) {
            assertThat(codebook).contains("\n## %s\n".formatted(table.name()));
            for (var column : table.columns()) assertThat(codebook).contains("| `%s` | ".formatted(column.name()));
        }
        assertThat(codebook)
                .contains("SELECT ?article { ?article a schema:NewsArticle }", "integer, in words", "`schema:headline`")
                .contains("`publisher` refers to `publishers.publisher`", "`Statement`: It was \\| said.");
    }

    @Test
    void theDatasheetHasTheSourcesAndTheScoresOfThisBuild() {
        Sources sources = new Sources(
                List.of(new Source("The *Harbour* | Post", 3), new Source("", 1)), List.of(new Source("en", 4)));
        String datasheet = new Datasheet().of(described, sources);
        assertThat(datasheet)
                .contains("| The \\*Harbour\\* \\| Post | 3 |", "| (the articles do not say) | 1 |", "| en | 4 |")
                .containsPattern("\\| articles \\| events \\| 0\\.\\d+ \\| 0\\.\\d+ \\| 0\\.\\d+ \\|")
                .doesNotContainPattern("(?m)^@");
    }

    @Test
    void manyOutletsAreCountedTogether() {
        List<Source> outlets = IntStream.range(0, 103)
                .mapToObj(i -> new Source("Outlet " + i, 2))
                .toList();
        assertThat(new Datasheet().of(described, new Sources(outlets, List.of())))
                .contains("And 3 outlets more with 6 articles together");
    }

    @Test
    void whatIsSaidOfADatasetCanBeReadAgain() {
        String yaml = Reproduce.yaml(release.metadata());
        assertThat(MetadataFile.read(yaml, "dataset.yaml").complete(release.base()))
                .isEqualTo(release.metadata());
        assertThat(new Reproduce().of(described))
                .contains(yaml, "dateline export --version 1.2.0 --date 2031-05-06 --text offsets");
    }

    @Test
    void wordsOfPeopleDoNotBecomeMarkup() {
        String readme = new Readme().of(described);
        assertThat(readme)
                .startsWith(
                        "# Ferries &amp; &lt;b>\"boats\"&lt;/b> \\| 'x': \\#1 \\\\ \\{y\\} \\]\\]> &lt;/script> é 日本\n");
        assertThat(Markdown.text("- one\n# two")).isEqualTo("\\- one \\# two");
        assertThat(Markdown.text("1. first")).isEqualTo("\\1. first");
        assertThat(Markdown.code("a `b` | c")).isEqualTo("``a `b` | c``");
        assertThat(Markdown.codeCell("a | b")).isEqualTo("`a \\| b`");
        assertThat(new Markdown().listing("", "```\nx").toString()).isEqualTo("````\n```\nx\n````\n");
    }

    @Test
    void everyTableHasAsManyCellsInEveryRow() {
        Sources sources = new Sources(List.of(new Source("a | b", 1)), List.of());
        for (String page : List.of(
                new Readme().of(described),
                new Codebook().of(described),
                new Datasheet().of(described, sources),
                new Reproduce().of(described))) {
            int cells = 0;
            boolean isInTable = false;
            for (String line : page.split("\n", -1)) {
                Matcher row = TABLE_ROW.matcher(line);
                boolean isRow = row.matches();
                int found = isRow ? UNESCAPED.split(row.group(1), -1).length : 0;
                if (isRow && isInTable) assertThat(found).as(line).isEqualTo(cells);
                cells = found;
                isInTable = isRow;
            }
        }
    }
}
