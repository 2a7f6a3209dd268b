package dateline.serve.api;

import dateline.serve.Questions;
import dateline.serve.http.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question of the catalogue that can be asked with parameters. In its file each parameter is a line of the heading,
 * {@code #+ from date: on this day or later}, and a column of a VALUES block, undefined or with a default, so that the file
 * is a plain query that any editor runs.
 *
 * @param name how it is called in addresses: "who-met-whom"
 * @param file its file's name without the ending: "01-who-met-whom"
 * @param title the question in words
 * @param description more words; may be empty
 * @param text the whole file
 * @param query the query as it stands
 */
public record Question(
        String name,
        String file,
        String title,
        String description,
        String text,
        Query query,
        List<Parameter> parameters) {
    private static final Pattern DECLARATION = Pattern.compile("#\\+ (\\w+) (\\w+): (.+)");

    static Question of(Questions.Question plain) {
        Query query = QueryFactory.create(plain.query());
        Blocks blocks = new Blocks();
        QueryTransformOps.transform(query, blocks);
        List<Parameter> parameters = plain.query()
                .lines()
                .map(DECLARATION::matcher)
                .filter(Matcher::matches)
                .map(line -> parameter(plain.name(), line, blocks))
                .toList();
        blocks.requireNoOther(plain.name(), parameters);
        return new Question(
                plain.name().replaceFirst("^\\d+-", ""),
                plain.name(),
                plain.title(),
                description(plain.query()),
                plain.query(),
                query,
                parameters);
    }

    private static Parameter parameter(String question, Matcher line, Blocks blocks) {
        Kind kind = Kind.valueOf(line.group(2).toUpperCase(java.util.Locale.ROOT));
        Var variable = Var.alloc(line.group(1));
        ElementData block = blocks.of(question, variable);
        boolean isAlone = block.getVars().size() == 1;
        boolean isFixed = block.getRows().size() == 1 || isAlone; // else its rows belong together
        List<Node> defaults = block.getRows().stream()
                .filter(row -> isFixed && row.contains(variable))
                .map(row -> row.get(variable))
                .toList();
        return new Parameter(
                line.group(1), kind, line.group(3), defaults, block.getRows().size() > 1 && isAlone);
    }

    private static String description(String text) {
        return text.lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> !line.startsWith("#+"))
                .map(line -> line.substring(1).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What it asks with these values. Values are terms in a VALUES block; nothing else of the query changes. */
    Query bind(Map<String, List<Node>> values) {
        return QueryTransformOps.transform(query, new BindValues(values));
    }

    /**
     * The values that texts stand for, by parameter.
     *
     * @param texts all parameters of a request; what is empty is as if it were not there
     * @param others more names that there may be
     * @throws Problem 400 if there is a name of no parameter, or a value not of its kind
     */
    Map<String, List<Node>> read(Map<String, List<String>> texts, List<String> others) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            List<String> given = texts.getOrDefault(parameter.name(), List.of()).stream()
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!given.isEmpty()) values.put(parameter.name(), parameter.read(given));
        }
        List<String> known =
                new ArrayList<>(parameters.stream().map(Parameter::name).toList());
        known.addAll(others);
        texts.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Parameter.wrong(
                            name.length() > Kind.LONGEST_TEXT ? "" : name,
                            "This question has no such parameter; it has %s.".formatted(String.join(", ", known)));
                });
        return values;
    }

    /** The VALUES blocks of a query, wherever they stand. */
    private static final class Blocks extends ElementTransformCopyBase {
        private final List<ElementData> all = new ArrayList<>();

        @Override
        public Element transform(ElementData block) {
            all.add(block);
            return block;
        }

        private ElementData of(String question, Var variable) {
            List<ElementData> found = all.stream()
                    .filter(block -> block.getVars().contains(variable))
                    .toList();
            if (found.size() != 1)
                throw new IllegalStateException(
                        "%s: %s stands in %d VALUES blocks".formatted(question, variable, found.size()));
            return found.getFirst();
        }

        /** A block is of parameters or of none. */
        private void requireNoOther(String question, List<Parameter> parameters) {
            List<String> names = parameters.stream().map(Parameter::name).toList();
            for (ElementData block : all) {
                long declared = block.getVars().stream()
                        .filter(variable -> names.contains(variable.getVarName()))
                        .count();
                if (declared != 0 && declared != block.getVars().size())
                    throw new IllegalStateException(
                            "%s: not all of %s are parameters".formatted(question, block.getVars()));
            }
        }
    }
}
