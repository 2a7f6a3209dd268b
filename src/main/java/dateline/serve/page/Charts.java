package dateline.serve.page;

import dateline.serve.chart.Chart;
import dateline.serve.chart.Neighbours;
import dateline.serve.chart.PlacesMap;
import dateline.serve.chart.Timeline;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Draws what the tables of a page tell, out of the rows that they have read. */
final class Charts {
    private final Reading reading;

    Charts(Reading reading) {
        this.reading = reading;
    }

    /** When a thing was spoken of and by whom, with what, and where it is. */
    List<Chart> ofThing(Node thing, String name) {
        List<Chart> charts = new ArrayList<>();
        charts.add(timeline("mentions", "Mentions over time", rows(thing, "articles-mentioning")));
        charts.add(timeline("published", "Articles over time", rows(thing, "articles-of")));
        List<Neighbours.Neighbour> neighbours = rows(thing, "co-mentioned").stream()
                .map(row -> new Neighbours.Neighbour(
                        reading.values.name(row.get("who")),
                        reading.values.href(row.get("who")),
                        number(row.get("sentences"))))
                .toList();
        charts.add(Neighbours.draw("neighbours", "Named together", name, "Sentences", neighbours, List.of()));
        charts.add(map(Stream.of(thing)));
        return drawn(charts);
    }

    /** When a fact was reported and by whom, and where it happened. */
    List<Chart> ofFact(Node fact) {
        List<Binding> reports = rows(fact, "reports");
        List<Chart> charts = new ArrayList<>();
        if (reports.size() > 1) charts.add(timeline("coverage", "Coverage", reports));
        charts.add(map(Few.objects(reading.facts, fact, Sem.hasPlace, 10).stream()));
        return drawn(charts);
    }

    private static List<Chart> drawn(List<Chart> charts) {
        return charts.stream().filter(chart -> !chart.isEmpty()).toList();
    }

    private List<Binding> rows(Node thing, String query) {
        return reading.tables.rows(query, thing);
    }

    private Chart timeline(String id, String title, List<Binding> rows) {
        List<Timeline.Mention> mentions = rows.stream()
                .flatMap(row -> day(row.get("published")).stream()
                        .map(day -> new Timeline.Mention(
                                day,
                                row.get("outlet") == null ? "" : reading.values.name(row.get("outlet")),
                                row.get("mentions") == null ? 1 : number(row.get("mentions")))))
                .toList();
        return Timeline.draw(id, title, mentions);
    }

    private static Optional<LocalDate> day(Node date) {
        if (date == null || !date.isLiteral()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(date.getLiteralLexicalForm()));
        } catch (DateTimeException e) {
            return Optional.empty(); // in the table it stands as it is
        }
    }

    private Chart map(Stream<Node> places) {
        List<PlacesMap.Spot> spots =
                places.flatMap(place -> spot(place).stream()).toList();
        return PlacesMap.draw("map", "On the map", "Places", spots);
    }

    private Optional<PlacesMap.Spot> spot(Node place) {
        Optional<Double> latitude = degrees(place, Schema.latitude);
        Optional<Double> longitude = degrees(place, Schema.longitude);
        if (latitude.isEmpty() || longitude.isEmpty()) return Optional.empty();
        return Optional.of(new PlacesMap.Spot(
                reading.values.name(place), reading.values.href(place), latitude.get(), longitude.get(), 1));
    }

    private Optional<Double> degrees(Node place, Node property) {
        return Few.object(reading.facts, place, property).flatMap(value -> {
            try {
                return Optional.of(Double.valueOf(value.getLiteralLexicalForm()));
            } catch (NumberFormatException e) {
                return Optional.empty(); // no number: nothing to draw
            }
        });
    }

    private static long number(Node literal) {
        return Long.parseLong(literal.getLiteralLexicalForm());
    }
}
