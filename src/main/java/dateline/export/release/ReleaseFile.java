package dateline.export.release;

/**
 * A file that is written.
 *
 * @param sha256 of its bytes, in lower case hexadecimal
 */
public record ReleaseFile(Content content, long bytes, String sha256) {
    public String path() {
        return content.path();
    }
}
