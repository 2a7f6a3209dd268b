package dateline.cli;

import dateline.model.Issue;
import dateline.pipeline.Withdrawal;
import dateline.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes articles out of the store for good. */
@Command(
        name = "withdraw",
        description = {
            "Takes articles out of the store: their text, the facts that no other article reports, and their revisions.",
            "A tombstone stays, with the article's IRI, publisher, dates and the reason: its page answers 410, and when it is"
                    + " read again it is passed over, with an issue, until --undo lets it in again.",
            "A SOURCE is an article's IRI or the address it was published at, which is not fetched, or the files and folders"
                    + " that articles were read from. If one of the articles is not known, none is withdrawn."
        },
        footer = {
            "",
            "Examples:",
            "  dateline withdraw http://localhost:3030/id/article/talks-1a2b3c4d",
            "  dateline withdraw --reason 'at the publisher''s request' https://news.example/talks",
            "  dateline withdraw retracted/",
            "  dateline withdraw --undo https://news.example/talks"
        })
final class Withdraw implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourceArguments articles = new SourceArguments();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it is published with the tombstone.")
    private @Nullable String reason;

    @Option(names = "--undo", description = "Take the tombstones away; the articles come back when they are next read.")
    private boolean undo;

    @Mixin
    private StoreOption store = new StoreOption();

    Withdraw(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (articles.isEmpty()) throw new ParameterException(spec.commandLine(), "a SOURCE is missing");
        if (undo && reason != null)
            throw new ParameterException(spec.commandLine(), "--reason: there is none for --undo");
        try (Store opened = store.openExisting()) {
            Withdrawal withdrawal = new Withdrawal(opened);
            Set<String> known = new LinkedHashSet<>();
            for (String article : articles.names()) known.addAll(find(article, withdrawal));
            if (undo) undo(known, withdrawal);
            else withdraw(known, withdrawal);
        }
        return ExitCode.OK.number();
    }

    private void withdraw(Set<String> known, Withdrawal withdrawal) {
        Set<String> already = new LinkedHashSet<>(known);
        already.removeIf(iri -> !withdrawal.isWithdrawn(iri));
        withdrawal.withdraw(
                known, Optional.ofNullable(reason).map(String::strip).filter(words -> !words.isEmpty()));
        known.forEach(iri -> terminal.tell((already.contains(iri) ? "was withdrawn before: " : "withdrawn: ") + iri));
    }

    private void undo(Set<String> known, Withdrawal withdrawal) {
        for (String iri : known) if (!withdrawal.isWithdrawn(iri)) throw failed(iri, "it is not withdrawn");
        withdrawal.undo(known);
        known.forEach(iri -> terminal.tell("may be read again: " + iri));
    }

    private List<String> find(String article, Withdrawal withdrawal) {
        Optional<String> iri = withdrawal.find(article);
        if (iri.isPresent()) return List.of(iri.get());
        if (ADDRESS.matcher(article).matches()) throw failed(article, "there is no such article in the store");
        return read(article, withdrawal);
    }

    private List<String> read(String source, Withdrawal withdrawal) {
        List<String> found = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        articles.of(List.of(source), terminal)
                .read(
                        article -> found.add(withdrawal
                                .find(article)
                                .orElseThrow(() -> failed(
                                        article.headline().orElse(source), "there is no such article in the store"))),
                        issues::add);
        issues.forEach(issue -> terminal.tell("issue: " + issue));
        if (found.isEmpty()) throw failed(source, "no article could be read");
        return found;
    }

    private static CommandFailedException failed(String what, String reason) {
        return new CommandFailedException(ExitCode.FAILED, what + ": " + reason);
    }
}
