package dateline.evaluate;

import dateline.evaluate.Finding.Category;
import dateline.evaluate.Gold.GoldStatement;
import dateline.model.ArticleFacts;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Statement.QuoteKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement is right if its words overlap with the gold's by .8 or more (twice the common words over the sum of both)
 * and its speaker is the gold's. Kind and addressee are counted beside, over the right ones; an addressee of the gold
 * is one that the text ties to the words. The gold has what named speakers said: statements whose speaker is only
 * described, and stances, are not counted.
 */
final class CompareStatements {
    private static final double ENOUGH = 0.8;

    /** From here on it is the same statement with wrong bounds. */
    private static final double SOME = 0.4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private CompareStatements() {}

    static void compare(Gold gold, ArticleFacts facts, Alignment alignment, Ledger ledger) {
        String text = facts.article().text();
        List<Statement> left = new ArrayList<>(
                facts.statements().stream().filter(Statement::isSaidByNamed).toList());
        List<GoldStatement> unfound = new ArrayList<>();
        for (GoldStatement statement : gold.statements()) {
            Optional<Statement> match = take(left, text, statement, ENOUGH, Optional.of(alignment));
            if (match.isEmpty()) unfound.add(statement);
            else if (!statement.optional()) {
                judge(match.get(), true, ledger);
                right(match.get(), statement, alignment, ledger);
            }
        }
        for (GoldStatement statement : unfound) {
            Optional<Statement> near = take(left, text, statement, ENOUGH, Optional.empty())
                    .or(() -> take(left, text, statement, SOME, Optional.empty()));
            if (statement.optional()) continue;
            if (near.isEmpty()) ledger.missing(Measure.STATEMENTS, words(statement, alignment));
            else {
                judge(near.get(), false, ledger);
                boolean sameSpeaker = isSpeaker(near.get(), statement, alignment);
                ledger.wrong(
                        Measure.STATEMENTS,
                        sameSpeaker ? Category.WRONG_EXTENT : Category.WRONG_SPEAKER,
                        "%s for %s".formatted(words(near.get(), alignment), words(statement, alignment)));
            }
        }
        for (Statement statement : left) {
            judge(statement, false, ledger);
            ledger.spurious(Measure.STATEMENTS, Category.SPURIOUS, words(statement, alignment));
        }
    }

    private static void judge(Statement statement, boolean right, Ledger ledger) {
        ledger.judge(new Verdict("statements", statement.id(), statement.confidence(), right));
    }

    /** The statement that overlaps most, if by enough; with an alignment, only if the speaker is right. */
    private static Optional<Statement> take(
            List<Statement> left, String text, GoldStatement gold, double enough, Optional<Alignment> alignment) {
        Statement best = null;
        double most = enough;
        for (Statement statement : left) {
            double overlap = overlap(text, pieces(statement), gold.content());
            boolean candidate = alignment.isEmpty() || isSpeaker(statement, gold, alignment.get());
            if (candidate && overlap >= most && (best == null || overlap > most)) {
                best = statement;
                most = overlap;
            }
        }
        if (best != null) left.remove(best);
        return Optional.ofNullable(best);
    }

    private static boolean isSpeaker(Statement statement, GoldStatement gold, Alignment alignment) {
        return statement
                .speaker()
                .flatMap(alignment::goldId)
                .filter(gold.speaker()::equals)
                .isPresent();
    }

    /** Of an interrupted quotation, the parts in quotation marks. */
    private static List<Span> pieces(Statement statement) {
        return statement.kind() == QuoteKind.DIRECT && !statement.quoted().isEmpty()
                ? statement.quoted()
                : List.of(statement.content());
    }

    static double overlap(String text, List<Span> one, List<Span> other) {
        Set<Integer> ours = wordsIn(text, one);
        Set<Integer> theirs = wordsIn(text, other);
        int sum = ours.size() + theirs.size();
        ours.retainAll(theirs);
        return sum == 0 ? 0 : 2.0 * ours.size() / sum;
    }

    private static Set<Integer> wordsIn(String text, List<Span> pieces) {
        Set<Integer> begins = new HashSet<>();
        for (Span piece : pieces)
            WORD.matcher(text).region(piece.begin(), piece.end()).results().forEach(word -> begins.add(word.start()));
        return begins;
    }

    private static void right(Statement found, GoldStatement gold, Alignment alignment, Ledger ledger) {
        ledger.right(Measure.STATEMENTS);
        if (found.kind() == gold.kind()) ledger.right(Measure.STATEMENT_KINDS);
        else
            ledger.wrong(
                    Measure.STATEMENT_KINDS,
                    Category.WRONG_VALUE,
                    "%s for %s: %s".formatted(found.kind(), gold.kind(), brief(gold.text())));
        String words = "%s for %s: %s"
                .formatted(
                        found.addressee().map(alignment::name).orElse("nobody"),
                        gold.addressee().map(alignment::goldName).orElse("nobody"),
                        brief(gold.text()));
        if (found.addressee().isEmpty() && gold.addressee().isEmpty()) return;
        if (found.addressee().isEmpty()) ledger.missing(Measure.ADDRESSEES, words);
        else if (gold.addressee().isEmpty()) ledger.spurious(Measure.ADDRESSEES, Category.SPURIOUS, words);
        else if (alignment.isSame(found.addressee(), gold.addressee())) ledger.right(Measure.ADDRESSEES);
        else ledger.wrong(Measure.ADDRESSEES, Category.WRONG_VALUE, words);
    }

    private static String words(Statement statement, Alignment alignment) {
        return "%s: %s".formatted(statement.speaker().map(alignment::name).orElse("?"), brief(statement.text()));
    }

    private static String words(GoldStatement statement, Alignment alignment) {
        return "%s: %s".formatted(alignment.goldName(statement.speaker()), brief(statement.text()));
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 90 ? line : line.substring(0, 90) + "…";
    }
}
