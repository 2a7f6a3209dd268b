package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Tally;
import dateline.evaluate.marks.MarkedPlace.Point;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereBoardTest {
    private static final String GOLD = """
            {"id": "a", "corpus": "C", "text": "Lindport and Tellmark met Orrin.", "places": [\
            {"start": 0, "end": 8, "geonames": "7", "lat": 50.0, "lon": 10.0}, \
            {"start": 13, "end": 21, "geonames": "8", "lat": 40.0, "lon": 20.0}, \
            {"start": 26, "end": 31, "geonames": "9", "lat": 0.0, "lon": 0.0}]}
            """;

    @TempDir
    private Path folder;

    /** It holds Lindport and Tellmark, both in Torvania (TV). */
    private static final Atlas ATLAS = new Atlas() {
        @Override
        public Optional<String> id(GoldPlace place) {
            return Optional.of(place.geonames()).filter(id -> !id.equals("9"));
        }

        @Override
        public String country(String id) {
            return "TV";
        }

        @Override
        public Optional<String> countryOfName(String name) {
            return Optional.empty();
        }
    };

    private static MarkedPlace place(int begin, int end, String id, String country, double latitude, double longitude) {
        return new MarkedPlace(new Span(begin, end), id, country, Optional.of(new Point(latitude, longitude)));
    }

    private MarkScores score(MarkedPlace... places) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, GOLD);
        WhereBoard board = new WhereBoard(article -> List.of(places), ATLAS);
        GoldLines gold = GoldLines.read(file);
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        return board.score(gold);
    }

    @Test
    void aPlaceIsRightWithinAHundredMiles() throws IOException {
        MarkScores scores = score(place(0, 8, "17", "TV", 51.4, 10.0), place(13, 21, "18", "XX", 41.5, 20.0));
        assertThat(scores.measures())
                .containsEntry("C, country, named and held", new Tally(1, 1, 1))
                .containsEntry("C, within 161 km, named and held", new Tally(1, 1, 1))
                .containsEntry("all, within 161 km, of all", new Tally(1, 1, 2));
        assertThat(scores.errors()).extracting(MarkError::category).containsExactly("another country");
    }

    @Test
    void theSamePlaceIsRightWhereverItsMiddleIs() throws IOException {
        assertThat(score(place(0, 8, "7", "TV", 10, 10)).measures())
                .containsEntry("C, within 161 km, named and held", new Tally(1, 0, 0));
    }

    @Test
    void aPlaceOfWhichNothingIsSaidIsMissed() throws IOException {
        MarkedPlace silent = new MarkedPlace(new Span(0, 8), "", "", Optional.empty());
        assertThat(score(silent).measures())
                .containsEntry("C, country, named and held", new Tally(0, 0, 1))
                .containsEntry("C, country, of all", new Tally(0, 0, 2));
    }

    @Test
    void aDegreeOfLatitudeIsSome111Kilometres() {
        assertThat(new Point(50, 10).kilometresTo(new Point(51, 10))).isBetween(111.0, 111.5);
        assertThat(new Point(0, 179.5).kilometresTo(new Point(0, -179.5))).isBetween(111.0, 111.5);
    }
}
