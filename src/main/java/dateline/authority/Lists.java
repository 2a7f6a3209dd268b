package dateline.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of {@code data/authority}. */
final class Lists {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Lists() {}

    static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        try (InputStream in = Lists.class.getResourceAsStream("/authority/" + file)) {
            if (in == null) throw new IllegalStateException("the list authority/%s is missing".formatted(file));
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return FORMAT.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list authority/" + file, e);
        }
    }

    /** The usual name, then the others. */
    static List<String> names(CSVRecord row) {
        return Stream.concat(Stream.of(row.get("name")), list(row.get("otherNames")).stream())
                .toList();
    }

    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** The addresses at Wikidata and GeoNames that a row gives. */
    static List<URI> links(CSVRecord row) {
        List<URI> links = new ArrayList<>();
        if (row.isMapped("wikidata") && !row.get("wikidata").isEmpty()) links.add(wikidata(row.get("wikidata")));
        if (row.isMapped("geonames") && !row.get("geonames").isEmpty()) links.add(geonames(row.get("geonames")));
        return links;
    }

    static URI wikidata(String id) {
        return URI.create("http://www.wikidata.org/entity/" + id);
    }

    static URI geonames(String id) {
        return URI.create("https://sws.geonames.org/%s/".formatted(id));
    }
}
