package dateline.export.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes IRIs short where a prefix stands for their beginning and the rest is a plain word. */
final class TermNames {
    private final Map<String, String> prefixes;

    /** @param prefixes namespaces by prefix */
    TermNames(Map<String, String> prefixes) {
        this.prefixes = prefixes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one, LinkedHashMap::new));
    }

    /** @param iri in angle brackets; comes back as it is if there is no short form */
    String shorten(String iri) {
        int end = iri.length() - 1;
        int local = end;
        while (local > 1 && isPlain(iri.charAt(local - 1))) local--;
        if (local == end || !isLetter(iri.charAt(local))) return iri;
        String prefix = prefixes.get(iri.substring(1, local));
        return prefix == null ? iri : prefix + ':' + iri.substring(local, end);
    }

    private static boolean isPlain(char character) {
        return isLetter(character) || character >= '0' && character <= '9' || character == '_' || character == '-';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
