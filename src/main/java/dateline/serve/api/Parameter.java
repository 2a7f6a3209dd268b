package dateline.serve.api;

import dateline.serve.http.Problem;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What can be asked for otherwise in a question.
 *
 * @param name that of the variable
 * @param description one line, for people
 * @param defaults what the question asks for if nothing is given; empty if it then asks for all
 * @param several whether it may be given several times, for any of them
 */
public record Parameter(String name, Kind kind, String description, List<Node> defaults, boolean several) {
    /** So often may one be given that may be given several times. */
    static final int MOST = 20;

    public Parameter {
        defaults = List.copyOf(defaults);
        if (kind == Kind.CHOICE && defaults.isEmpty())
            throw new IllegalArgumentException(name + " is to be chosen from nothing");
    }

    /** The defaults as texts that {@link #read} reads. */
    List<String> defaultTexts() {
        return defaults.stream().map(kind::write).toList();
    }

    /** What there is to choose from; empty if it is not a choice. */
    List<String> choices() {
        return kind == Kind.CHOICE ? defaultTexts() : List.of();
    }

    /**
     * The terms that texts stand for.
     *
     * @throws Problem 400, which names the parameter, if they are not of its kind or too many
     */
    List<Node> read(List<String> texts) {
        if (texts.size() > (several ? MOST : 1))
            throw problem("It can be given %s.".formatted(several ? MOST + " times" : "once"));
        return texts.stream().map(this::read).toList();
    }

    private Node read(String text) {
        return kind.read(text, defaults)
                .orElseThrow(() -> problem(
                        kind == Kind.CHOICE
                                ? "It is one of " + String.join(", ", choices()) + "."
                                : "It is " + kind.expected() + "."));
    }

    private Problem problem(String why) {
        return wrong(name, "The parameter \"%s\" cannot be taken. %s".formatted(name, why));
    }

    /** 400, with the parameter's name for programs. */
    static Problem wrong(String name, String detail) {
        return new Problem(400, "Wrong parameter", detail, Map.of("parameter", name), Map.of());
    }
}
