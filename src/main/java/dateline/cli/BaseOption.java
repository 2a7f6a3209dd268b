package dateline.cli;

import dateline.rdf.Iris;
import dateline.store.Snapshot;
import dateline.store.Store;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            description =
                    "What the IRIs of things begin with: the address where they will be served. One store, one base."
                            + " Default: that of the store, or else http://localhost:PORT/, where PORT is 3030 unless"
                            + " given.")
    private @Nullable String base;

    /** For IRIs that go into no store. */
    Iris iris() {
        return iris(base == null ? Iris.DEFAULT_BASE : base);
    }

    /**
     * For IRIs that go into this store, or come from it: the base that its things have already, or else the one asked
     * for, or else this one.
     */
    Iris iris(Store store, String otherwise) {
        Optional<String> present = store.read(Snapshot::base);
        if (base == null) return iris(present.orElse(otherwise));
        Iris wanted = iris(base);
        if (present.isPresent() && !present.get().equals(wanted.base()))
            throw new ParameterException(
                    command.commandLine(), "--base: the IRIs of this store begin with " + present.get());
        return wanted;
    }

    private Iris iris(String begin) {
        try {
            return new Iris(begin.endsWith("/") ? begin : begin + "/");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--base: " + e.getMessage(), e);
        }
    }
}
