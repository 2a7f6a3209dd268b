package dateline.extract;

import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence as words in a dependency tree (Universal Dependencies v1 labels as CoreNLP's English_UD model gives them).
 *
 * @param number from 1, in text order
 * @param tokens its words in order; at least one
 */
public record ParsedSentence(int number, Zone zone, Span span, List<Token> tokens) {
    public ParsedSentence {
        tokens = List.copyOf(tokens);
    }

    public Sentence sentence() {
        return new Sentence(number, zone, span);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The word that this one depends on. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The words that depend on this one, in order. */
    public List<Token> children(Token token) {
        return tokens.stream().filter(other -> other.head() == token.index()).toList();
    }

    /** The words that depend on this one in one of these relations, in order. */
    public List<Token> children(Token token, String... relations) {
        return tokens.stream()
                .filter(other -> other.head() == token.index() && other.is(relations))
                .toList();
    }

    /** The first word that depends on this one in one of these relations. */
    public Optional<Token> child(Token token, String... relations) {
        return tokens.stream()
                .filter(other -> other.head() == token.index() && other.is(relations))
                .findFirst();
    }

    public boolean hasChild(Token token, String... relations) {
        return child(token, relations).isPresent();
    }

    /** The word and what is coordinated with it: "Russia" in "Russia and Israel" gives both. */
    public List<Token> conjuncts(Token token) {
        return Stream.concat(Stream.of(token), children(token, "conj").stream()).toList();
    }

    /** The word and all that depends on it, in text order. */
    public List<Token> subtree(Token token) {
        List<Token> found = new ArrayList<>();
        collect(token, Set.of(), found);
        found.sort(Comparator.comparingInt(Token::index));
        return found;
    }

    /** The word and what depends on it, without the branches that hang on it in these (exact) relations. */
    public List<Token> subtreeWithout(Token token, Set<String> relations) {
        List<Token> found = new ArrayList<>();
        collect(token, relations, found);
        found.sort(Comparator.comparingInt(Token::index));
        return found;
    }

    private void collect(Token token, Set<String> without, List<Token> found) {
        if (found.contains(token)) return; // a tree has no cycles, but parsers err
        found.add(token);
        for (Token child : children(token)) if (!without.contains(child.relation())) collect(child, Set.of(), found);
    }

    /** From the first to the last word of the subtree. */
    public Span subtreeSpan(Token token) {
        List<Token> subtree = subtree(token);
        return subtree.getFirst().span().join(subtree.getLast().span());
    }

    /** The words from this one up to the root, this one first. */
    public List<Token> path(Token token) {
        List<Token> path = new ArrayList<>();
        for (Optional<Token> next = Optional.of(token); next.isPresent() && !path.contains(next.get()); )
            next = head(addTo(path, next.get()));
        return path;
    }

    private static Token addTo(List<Token> path, Token token) {
        path.add(token);
        return token;
    }

    public boolean isBelow(Token token, Token ancestor) {
        return path(token).contains(ancestor);
    }

    public Optional<Token> root() {
        return tokens.stream().filter(token -> token.head() < 0).findFirst();
    }

    /** The words that lie within a passage of the text, in order. */
    public List<Token> within(Span passage) {
        return tokens.stream().filter(token -> passage.holds(token.span())).toList();
    }
}
