package dateline.serve.sparql;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/**
 * REGEX and REPLACE in time that grows with the length of the text alone. Java's own regular expressions can take years
 * over thirty characters. Back-references and look-around, which need that, are no regular expressions here: an error of
 * type, as SPARQL has it for a pattern that is not one.
 */
final class LinearRegex {
    private static final int LONGEST = 2_000; // characters of a pattern
    private static final int MOST_COPIES = 1_000; // of a part, by {n}: RE2's own bound, which RE2/J has for each alone
    private static final long WORK = 50_000_000; // steps of one match: half a second

    private LinearRegex() {}

    /** @throws ExprEvalException if it is no regular expression */
    static Pattern compile(String pattern, String flags) {
        int bits = 0;
        String text = pattern;
        for (char flag : flags.toCharArray()) {
            switch (flag) {
                case 'i' -> bits |= Pattern.CASE_INSENSITIVE;
                case 's' -> bits |= Pattern.DOTALL;
                case 'm' -> bits |= Pattern.MULTILINE;
                case 'x' -> text = withoutSpace(text);
                case 'q' -> {}
                default -> throw new ExprEvalException("no such flag");
            }
        }
        if (flags.indexOf('q') >= 0) text = Pattern.quote(pattern);
        if (text.length() > LONGEST || copies(text) > MOST_COPIES) throw new ExprEvalException("pattern too long");
        try {
            return Pattern.compile(text, bits);
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException("no regular expression: " + e.getDescription(), e);
        }
    }

    /** An upper bound of how often {n} in {n} repeats anything: they multiply. */
    private static double copies(String pattern) {
        double copies = 1;
        int at = pattern.indexOf('{');
        while (at >= 0) {
            int end = at + 1;
            long most = 0;
            long number = 0;
            while (end < pattern.length() && (Character.isDigit(pattern.charAt(end)) || pattern.charAt(end) == ',')) {
                char c = pattern.charAt(end++);
                number = c == ',' ? 0 : Math.min(number * 10 + Character.digit(c, 10), MOST_COPIES + 1L);
                most = Math.max(most, number);
            }
            copies *= Math.max(1, most);
            at = pattern.indexOf('{', end);
        }
        return copies;
    }

    /** Flag x: white space is there to be read, but not in a class. */
    private static String withoutSpace(String pattern) {
        StringBuilder text = new StringBuilder();
        int classes = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                text.append(c).append(pattern.charAt(++i));
                continue;
            }
            if (c == '[') classes++;
            if (c == ']' && classes > 0) classes--;
            if (classes > 0 || !Character.isWhitespace(c)) text.append(c);
        }
        return text.toString();
    }

    private static void requireRoom(Pattern pattern, String text) {
        if ((long) pattern.programSize() * text.length() > WORK)
            throw Refusals.tooMuch("steps in one match", WORK, "Use a shorter pattern, or shorter texts.");
    }

    /** Keeps the last pattern, since it is nearly always the same. */
    private abstract static class Function extends ExprFunctionN {
        final Run run;
        private @Nullable Pattern pattern;
        private String source = "";

        Function(String name, ExprList arguments, Run run) {
            super(name, arguments);
            this.run = run;
        }

        Pattern pattern(NodeValue pattern, String flags) {
            String text = text(pattern).getLiteralLexicalForm();
            String key = flags + "/" + text;
            Pattern last = this.pattern;
            if (last != null && key.equals(source)) return last;
            Pattern compiled = compile(text, flags);
            this.pattern = compiled;
            this.source = key;
            return compiled;
        }

        Node text(NodeValue value) {
            return NodeValueOps.checkAndGetStringLiteral(getFunctionPrintName(null), value);
        }

        String flags(List<NodeValue> arguments, int at) {
            return arguments.size() > at ? text(arguments.get(at)).getLiteralLexicalForm() : "";
        }
    }

    /** REGEX(text, pattern, flags?) */
    static final class Match extends Function {
        Match(ExprList arguments, Run run) {
            super("regex", arguments, run);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            String text = text(arguments.get(0)).getLiteralLexicalForm();
            Pattern pattern = pattern(arguments.get(1), flags(arguments, 2));
            requireRoom(pattern, text);
            return NodeValue.booleanReturn(pattern.matcher(text).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Match(arguments, run);
        }
    }

    /** REPLACE(text, pattern, replacement, flags?) */
    static final class Replace extends Function {
        Replace(ExprList arguments, Run run) {
            super("replace", arguments, run);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            Node term = text(arguments.get(0));
            String text = term.getLiteralLexicalForm();
            Pattern pattern = pattern(arguments.get(1), flags(arguments, 3));
            requireRoom(pattern, text);
            if (pattern.matcher("").find()) throw new ExprEvalException("pattern matches nothing at all");
            String replacement = text(arguments.get(2)).getLiteralLexicalForm();
            String replaced = replace(pattern.matcher(text), replacement);
            if (replaced.equals(text)) return arguments.get(0);
            return term.getLiteralLanguage().isEmpty()
                    ? NodeValue.makeString(replaced)
                    : NodeValue.makeLangString(replaced, term.getLiteralLanguage());
        }

        private String replace(Matcher matcher, String replacement) {
            StringBuilder text = new StringBuilder();
            try {
                while (matcher
                        .find()) { // each may look through all the rest: the square of the length in the worst case
                    run.check();
                    matcher.appendReplacement(text, replacement);
                    Texts.requireRoom(text.length());
                }
                matcher.appendTail(text);
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new ExprEvalException("no such group", e);
            }
            Texts.requireRoom(text.length());
            return text.toString();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments, run);
        }
    }
}
