package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses as sources on the command line. */
final class WebSourceTest {
    private final Site site = new Site();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anAddressIsASource() {
        site.hasArticle("/bridge", "Harbour bridge opens again");
        Run run = read("--allow-private-addresses", site.address("/bridge"));
        assertThat(run.code()).isZero();
        assertThat(run.output()).contains("Harbour bridge opens again", site.address("/bridge"));
    }

    @Test
    void theLocalNetworkTakesAFlag() {
        site.hasArticle("/bridge", "Harbour bridge opens again");
        Run run = read(site.address("/bridge"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains(site.address("/bridge") + ": a private address");
        assertThat(site.paths()).isEmpty();
    }

    @Test
    void whatIsFetchedIsKeptInTheUsersCache() {
        site.on("/bridge", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            byte[] page = Site.article("Harbour bridge opens again").getBytes(StandardCharsets.UTF_8);
            Site.send(exchange, "text/html", page);
        });
        read("--allow-private-addresses", site.address("/bridge"));
        assertThat(folder.resolve("dateline").resolve("fetched")).isNotEmptyDirectory();
    }

    @Test
    void pagesCannotBeFewerThanNone() {
        Run run = read("--max-pages", "-1", site.address("/bridge"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).contains("--max-pages");
    }

    private Run read(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "read";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Run.of(Map.of("XDG_CACHE_HOME", folder.toString()), new byte[0], command);
    }
}
