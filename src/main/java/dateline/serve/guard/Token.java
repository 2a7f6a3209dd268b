package dateline.serve.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A secret that lets its bearer write. It is kept as its digest, says nothing of itself, and is compared in constant time. */
public final class Token {
    /** Letters that a token has at least: of 32 random hexadecimal digits nobody tries all. */
    public static final int SHORTEST = 32;

    private final byte[] digest;

    private Token(byte[] digest) {
        this.digest = digest;
    }

    /** @throws IllegalArgumentException if it is too short, or has what a header cannot hold */
    public static Token of(String secret) {
        if (secret.length() < SHORTEST)
            throw new IllegalArgumentException("a token has at least %d letters".formatted(SHORTEST));
        if (!secret.matches("[!-~]+"))
            throw new IllegalArgumentException("a token is one word of plain letters, digits and signs");
        return new Token(digest(secret));
    }

    boolean is(String secret) {
        return MessageDigest.isEqual(digest, digest(secret));
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this Java", e);
        }
    }

    @Override
    public String toString() {
        return "a token";
    }
}
