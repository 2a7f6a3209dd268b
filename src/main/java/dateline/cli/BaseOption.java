package dateline.cli;

import dateline.rdf.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the IRIs of things begin with. */
final class BaseOption {
    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.DEFAULT_BASE,
            description =
                    "What the IRIs of things begin with: the address where they will be served. One store, one base."
                            + " Default: ${DEFAULT-VALUE}")
    private String base = Iris.DEFAULT_BASE;

    Iris iris() {
        try {
            return new Iris(base.endsWith("/") ? base : base + "/");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--base: " + e.getMessage(), e);
        }
    }
}
