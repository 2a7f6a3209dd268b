package dateline.extract.figures;

import dateline.extract.NumberWords;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers: "1,860", "3.2 million", "forty-three", "a hundred and five", "two-thirds", "tens of thousands". */
final class ReadAmount {
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("mln", BigDecimal.valueOf(1_000_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000L)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000L)),
            Map.entry("b", BigDecimal.valueOf(1_000_000_000L)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)));
    private static final Map<String, BigDecimal> VAGUE = Map.of(
            "dozens", BigDecimal.valueOf(24),
            "scores", BigDecimal.valueOf(40),
            "hundreds", BigDecimal.valueOf(100),
            "thousands", BigDecimal.valueOf(1_000),
            "millions", BigDecimal.valueOf(1_000_000),
            "billions", BigDecimal.valueOf(1_000_000_000L));
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("third", 3),
            Map.entry("quarter", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("hundredth", 100));
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(k|m|mln|bn|b|tn|million|billion)?");

    private final ParsedSentence sentence;

    ReadAmount(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The number that begins with this word. */
    Optional<Amount> at(int index) {
        return fraction(index).or(() -> vague(index)).or(() -> number(index));
    }

    private Optional<Amount> fraction(int index) {
        int at = index;
        int many = 1;
        String word = word(at);
        if (word.equals("a") || word.equals("an") || word.equals("one")) at++;
        else if (NumberWords.SMALL.indexOf(word) > 1 && NumberWords.SMALL.indexOf(word) < 10) {
            many = NumberWords.SMALL.indexOf(word);
            at++;
        }
        if (at > index && word(at).equals("-")) at++;
        String part = many > 1 ? word(at).replaceAll("s$", "") : word(at);
        Integer parts = PARTS.get(part);
        boolean named = at > index || part.equals("half");
        boolean of =
                word(at + 1).equals("of") || part.equals("half") && word(at + 1).matches("the|its|their|all");
        if (parts == null || !named || !of || many >= parts) return Optional.empty();
        BigDecimal value = BigDecimal.valueOf(many).divide(BigDecimal.valueOf(parts), 3, RoundingMode.HALF_UP);
        return Optional.of(new Amount(index, at, value.stripTrailingZeros(), false, true));
    }

    private Optional<Amount> vague(int index) {
        String word = word(index);
        if (word.matches("tens|hundreds") && word(index + 1).equals("of") && VAGUE.containsKey(word(index + 2))) {
            BigDecimal factor = BigDecimal.valueOf(word.equals("tens") ? 10 : 100);
            return Optional.of(new Amount(
                    index,
                    index + 2,
                    factor.multiply(VAGUE.getOrDefault(word(index + 2), BigDecimal.ONE)),
                    true,
                    false));
        }
        BigDecimal value = VAGUE.get(word);
        if (value == null || word(index - 1).matches("\\d.*|several")) return Optional.empty();
        return Optional.of(new Amount(index, index, value, true, false));
    }

    private Optional<Amount> number(int index) {
        int at = index;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        boolean any = false;
        boolean words = false;
        boolean dozen = false;
        int last = index;
        if (word(at).matches("an?|half")
                && SCALES.containsKey(word(at + (word(at + 1).equals("a") ? 2 : 1)))
                && word(at + (word(at + 1).equals("a") ? 2 : 1)).length() > 2) {
            current = word(at).equals("half") ? new BigDecimal("0.5") : BigDecimal.ONE;
            at += word(at + 1).equals("a") ? 2 : 1;
            words = true;
        }
        for (; at < sentence.tokens().size(); at++) {
            String word = word(at);
            Matcher digits = DIGITS.matcher(word);
            if (!any && digits.matches()) {
                current = new BigDecimal(digits.group(1).replace(",", ""));
                if (digits.group(2) != null)
                    current = current.multiply(SCALES.getOrDefault(digits.group(2), BigDecimal.ONE));
            } else if (NumberWords.SMALL.contains(word) && (!any || words)) {
                current = current.add(BigDecimal.valueOf(NumberWords.SMALL.indexOf(word)));
                words = true;
            } else if (NumberWords.TENS.contains(word) && (!any || words)) {
                current = current.add(BigDecimal.valueOf(20 + 10L * NumberWords.TENS.indexOf(word)));
                words = true;
            } else if (SCALES.containsKey(word) && (any || words)) {
                BigDecimal scale = SCALES.getOrDefault(word, BigDecimal.ONE);
                dozen |= word.equals("dozen");
                BigDecimal many = current.signum() == 0 ? BigDecimal.ONE : current;
                if (scale.compareTo(BigDecimal.valueOf(100)) <= 0) current = many.multiply(scale);
                else {
                    total = total.add(many.multiply(scale));
                    current = BigDecimal.ZERO;
                }
            } else if (joins(at, words, any)) {
                continue;
            } else {
                break;
            }
            any = true;
            last = at;
        }
        if (!any) return Optional.empty();
        return Optional.of(new Amount(index, last, plain(total.add(current)), dozen, false));
    }

    /** 1500000 for 1.5 million, not 1500000.0. */
    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** "forty-three", "a hundred and five". */
    private boolean joins(int at, boolean words, boolean any) {
        if (!any || !words || !isSmall(word(at + 1))) return false;
        return word(at).equals("-") && NumberWords.TENS.contains(word(at - 1))
                || word(at).equals("and") && SCALES.containsKey(word(at - 1));
    }

    private static boolean isSmall(String word) {
        return NumberWords.SMALL.contains(word) || NumberWords.TENS.contains(word);
    }

    private String word(int index) {
        if (index < 0 || index >= sentence.tokens().size()) return "";
        Token token = sentence.token(index);
        return token.form().toLowerCase(Locale.ROOT);
    }
}
