package dateline.serve.dataset;

/** Says how a packed file is unpacked. */
final class Unpacking {
    private Unpacking() {}

    static String words(Download file) {
        return file.mediaType().equals("application/zstd")
                ? "Unpack it with “zstd -d %s”.".formatted(file.name())
                : "Unpack it with “gzip -d %s”.".formatted(file.name());
    }
}
