package dateline.serve.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which one address is spelled: with its letters as they are, or percent-encoded, in whole or in part
 * (RFC 3987, 3.1 and 5.3).
 */
final class Spellings {
    private static final String AS_THEY_ARE = "-._~:/?#[]@!$&'()*+,;=%";

    private Spellings() {}

    /**
     * All that data may call what was asked for so.
     *
     * @param sent as it stood in the request
     * @param decoded without its percent-encoding
     */
    static List<String> of(String sent, String decoded) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(decoded);
        spellings.add(sent);
        spellings.add(encoded(decoded));
        String composed = Normalizer.normalize(decoded, Normalizer.Form.NFC); // some clients send letters in parts
        spellings.add(composed);
        spellings.add(encoded(composed));
        return List.copyOf(spellings);
    }

    /** For headers: in ASCII, whatever is in it. What is percent-encoded stays so. */
    static String encoded(String iri) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : iri.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            boolean stays = letter < 0x80
                    && (letter >= '0' && letter <= '9'
                            || letter >= 'A' && letter <= 'Z'
                            || letter >= 'a' && letter <= 'z'
                            || AS_THEY_ARE.indexOf(letter) >= 0);
            if (stays) encoded.append(letter);
            else encoded.append("%%%02X".formatted((int) letter));
        }
        return encoded.toString();
    }
}
