package dateline.serve.chart;

import dateline.serve.chart.Table.Cell;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often something was told over time, by source: stacked bars for days, months or years, whichever the span asks
 * for. The sources that told most have bars of their own, the others share one.
 */
public final class Timeline {
    private static final int SOURCES = 5; // with the others six: as many as can be told apart
    private static final String OTHERS = "Others";
    private static final int MOST_DAYS = 62;
    private static final int MOST_MONTHS = 96;
    private static final double LEFT = 34;
    private static final double TOP = 10;
    private static final double HEIGHT = 110;
    private static final double LEGEND = 17;
    private static final double WIDEST = 24; // of a bar: three days are no wall

    private Timeline() {}

    /** So many times on a day by a source; the source may be empty if nobody asks. */
    public record Mention(LocalDate day, String source, long count) {}

    private enum Unit {
        DAY("day", ChronoUnit.DAYS),
        MONTH("month", ChronoUnit.MONTHS),
        YEAR("year", ChronoUnit.YEARS);

        private final String word;
        private final ChronoUnit unit;

        Unit(String word, ChronoUnit unit) {
            this.word = word;
            this.unit = unit;
        }

        static Unit of(LocalDate first, LocalDate last) {
            if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) return DAY;
            return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? MONTH : YEAR;
        }

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        String say(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.toString();
                case MONTH -> YearMonth.from(begin).toString();
                case YEAR -> Year.from(begin).toString();
            };
        }
    }

    /**
     * Draws it.
     *
     * @param id unique on the page
     * @param title "Reports"
     * @param mentions in any order; those of one day and source are added up
     */
    public static Chart draw(String id, String title, List<Mention> mentions) {
        if (mentions.isEmpty()) return Chart.nothing(title);
        LocalDate first = mentions.stream()
                .map(Mention::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = mentions.stream()
                .map(Mention::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Unit unit = Unit.of(first, last);
        List<String> sources = sources(mentions);
        TreeMap<LocalDate, long[]> counts = counts(mentions, sources, unit);
        long most = Math.max(
                1, counts.values().stream().mapToLong(Timeline::sum).max().orElse(1));
        boolean hasLegend = sources.size() > 1 || !sources.getFirst().isEmpty();
        double height = TOP + HEIGHT + 22 + (hasLegend ? (sources.size() + 1) / 2 * LEGEND : 0);
        Svg svg = new Svg(id, title, describe(counts, unit, most), height, false);
        axes(svg, most);
        bars(svg, counts, sources, unit, most);
        if (hasLegend) legend(svg, sources);
        return new Chart(svg.end(), table(title, sources, counts, unit));
    }

    /** By how much they told, at most {@link #SOURCES} and {@link #OTHERS}. */
    private static List<String> sources(List<Mention> mentions) {
        Map<String, Long> totals = new TreeMap<>();
        mentions.forEach(mention -> totals.merge(mention.source(), mention.count(), Long::sum));
        List<String> sources = totals.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (sources.size() <= SOURCES + 1) return sources;
        List<String> named = new ArrayList<>(sources.subList(0, SOURCES));
        named.add(OTHERS);
        return named;
    }

    private static TreeMap<LocalDate, long[]> counts(List<Mention> mentions, List<String> sources, Unit unit) {
        TreeMap<LocalDate, long[]> counts = new TreeMap<>();
        for (Mention mention : mentions) {
            int source = sources.indexOf(mention.source());
            counts.computeIfAbsent(unit.begin(mention.day()), any -> new long[sources.size()])[
                            source < 0 ? sources.size() - 1 : source] +=
                    mention.count();
        }
        return counts;
    }

    private static String describe(TreeMap<LocalDate, long[]> counts, Unit unit, long most) {
        String peak = counts.entrySet().stream()
                .filter(entry -> sum(entry.getValue()) == most)
                .map(entry -> unit.say(entry.getKey()))
                .findFirst()
                .orElse("");
        String from = unit.say(counts.firstKey());
        String to = unit.say(counts.lastKey());
        return (from.equals(to) ? "In " + from : "By %s, from %s to %s".formatted(unit.word, from, to))
                + "; most in %s: %d.".formatted(peak, most);
    }

    private static void axes(Svg svg, long most) {
        double bottom = TOP + HEIGHT;
        for (double y : new double[] {TOP, bottom})
            svg.mark(
                    "line",
                    "class",
                    "axis",
                    "x1",
                    Svg.number(LEFT),
                    "y1",
                    Svg.number(y),
                    "x2",
                    Svg.number(Svg.WIDTH),
                    "y2",
                    Svg.number(y),
                    "stroke",
                    "currentColor",
                    "stroke-opacity",
                    "0.3");
        svg.line(LEFT - 5, TOP + 4, "end", Long.toString(most));
        svg.line(LEFT - 5, bottom + 4, "end", "0");
    }

    private static void bars(Svg svg, TreeMap<LocalDate, long[]> counts, List<String> sources, Unit unit, long most) {
        LocalDate begin = counts.firstKey();
        long units = unit.unit.between(begin, counts.lastKey()) + 1;
        double step = (Svg.WIDTH - LEFT) / units;
        double width = Math.min(WIDEST, Math.max(step * 0.85, 1));
        counts.forEach((period, values) -> {
            double left = LEFT + (unit.unit.between(begin, period) + 0.5) * step - width / 2;
            double y = TOP + HEIGHT;
            for (int i = 0; i < values.length; i++) {
                if (values[i] <= 0) continue;
                double height = HEIGHT * values[i] / most;
                y -= height;
                bar(svg, i, left, y, width, height, tip(unit.say(period), sources.get(i), values[i]));
            }
        });
        double bottom = TOP + HEIGHT + 16;
        String from = unit.say(begin);
        if (units == 1) {
            svg.line((LEFT + Svg.WIDTH) / 2, bottom, "middle", from);
        } else {
            svg.line(LEFT, bottom, "start", from);
            svg.line(Svg.WIDTH, bottom, "end", unit.say(counts.lastKey()));
        }
    }

    private static String tip(String period, String source, long count) {
        return source.isEmpty() ? period + ": " + count : "%s, %s: %d".formatted(period, source, count);
    }

    private static void bar(Svg svg, int series, double x, double y, double width, double height, String tip) {
        svg.open(
                        "rect",
                        "class",
                        "bar series-" + (series + 1),
                        "x",
                        Svg.number(x),
                        "y",
                        Svg.number(y),
                        "width",
                        Svg.number(width),
                        "height",
                        Svg.number(Math.max(height, 0.5)),
                        "fill-opacity",
                        opacity(series))
                .tip(tip)
                .close();
    }

    /** Tells sources apart where no colours are given. */
    private static String opacity(int series) {
        return Svg.number(Math.max(0.2, 0.9 - 0.15 * series));
    }

    private static void legend(Svg svg, List<String> sources) {
        double half = (Svg.WIDTH - LEFT) / 2;
        for (int i = 0; i < sources.size(); i++) {
            double x = LEFT + (i % 2) * half;
            double y = TOP + HEIGHT + 22 + (i / 2) * LEGEND;
            svg.mark(
                    "rect",
                    "class",
                    "series-" + (i + 1),
                    "x",
                    Svg.number(x),
                    "y",
                    Svg.number(y + 2),
                    "width",
                    "10",
                    "height",
                    "10",
                    "fill-opacity",
                    opacity(i));
            svg.line(x + 15, y + 11, "start", Svg.fit(name(sources.get(i)), half - 20));
        }
    }

    private static String name(String source) {
        return source.isEmpty() ? "Unknown" : source;
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) sum += value;
        return sum;
    }

    private static Table table(String title, List<String> sources, TreeMap<LocalDate, long[]> counts, Unit unit) {
        List<String> columns = new ArrayList<>();
        columns.add(unit == Unit.DAY ? "Day" : unit == Unit.MONTH ? "Month" : "Year");
        boolean isPlain = sources.size() == 1 && sources.getFirst().isEmpty();
        sources.forEach(source -> columns.add(isPlain ? "Count" : name(source)));
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((period, values) -> {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(unit.say(period)));
            for (long value : values) row.add(Cell.of(value));
            rows.add(row);
        });
        return new Table(title, columns, rows);
    }
}
