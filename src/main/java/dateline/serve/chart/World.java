package dateline.serve.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The countries of the world, 1 to 110 million: Natural Earth's data, as TopoJSON made by world-atlas. Borders are kept
 * as arcs that neighbours share, so that simplifying an arc leaves no gap between them.
 *
 * @param arcs lines of points, each longitude and latitude in degrees
 * @param rings closed lines, each a list of arcs: the number of one, or its complement where it is gone backwards
 */
record World(List<double[][]> arcs, List<int[]> rings) {
    /** Read once: 107 kB, about 10,000 points. */
    static final World COUNTRIES = read("countries-110m.json", "countries");

    private static World read(String file, String object) {
        try (InputStream in = World.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no map " + file + " on the class path");
            JsonNode topology = new ObjectMapper().readTree(in);
            return new World(arcs(topology), rings(topology.path("objects").path(object)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the map " + file, e);
        }
    }

    /** Positions are whole numbers, each but an arc's first told by its difference from the one before. */
    private static List<double[][]> arcs(JsonNode topology) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode translate = topology.path("transform").path("translate");
        List<double[][]> arcs = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            double[][] points = new double[arc.size()][];
            long x = 0;
            long y = 0;
            for (int i = 0; i < points.length; i++) {
                x += arc.path(i).path(0).asLong();
                y += arc.path(i).path(1).asLong();
                points[i] = new double[] {
                    x * scale.path(0).asDouble() + translate.path(0).asDouble(),
                    y * scale.path(1).asDouble() + translate.path(1).asDouble()
                };
            }
            arcs.add(points);
        }
        return List.copyOf(arcs);
    }

    private static List<int[]> rings(JsonNode collection) {
        List<int[]> rings = new ArrayList<>();
        for (JsonNode geometry : collection.path("geometries")) {
            JsonNode arcs = geometry.path("arcs");
            switch (geometry.path("type").asText()) {
                case "Polygon" -> addRings(arcs, rings);
                case "MultiPolygon" -> arcs.forEach(polygon -> addRings(polygon, rings));
                default -> {} // points and lines are no land
            }
        }
        return List.copyOf(rings);
    }

    private static void addRings(JsonNode polygon, List<int[]> rings) {
        for (JsonNode ring : polygon) {
            int[] arcs = new int[ring.size()];
            for (int i = 0; i < arcs.length; i++) arcs[i] = ring.path(i).asInt();
            rings.add(arcs);
        }
    }
}
