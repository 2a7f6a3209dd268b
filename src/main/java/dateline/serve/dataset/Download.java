package dateline.serve.dataset;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.ReleaseFile;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A file of a release that can be had.
 *
 * @param path below the release
 * @param sha256 of its bytes, in hexadecimal
 * @param mediaType of its bytes as they are, without a charset
 * @param told what the release says of it; nothing for what describes the release
 */
record Download(String path, String sha256, String mediaType, Optional<ReleaseFile> told) {
    /** What is for programs rather than for looking at. */
    private static final Set<Role> SAVED =
            EnumSet.of(Role.RDF, Role.TABLE, Role.DATABASE, Role.SPLIT, Role.CHANGES, Role.SAMPLE);

    String etag() {
        return '"' + sha256 + '"';
    }

    /** As RFC 9530 writes it. */
    String digest() {
        return "sha-256=:%s:"
                .formatted(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)));
    }

    String contentType() {
        return MediaTypes.withCharset(mediaType);
    }

    /** The name without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isData() {
        return told.isPresent() && SAVED.contains(told.get().content().role());
    }

    /** For browsers: save it, or show it. */
    String disposition() {
        String safe = name().replaceAll("[^A-Za-z0-9._-]", "_");
        return "%s; filename=\"%s\"".formatted(isData() ? "attachment" : "inline", safe);
    }

    /** What is in it, if that is packed. */
    Optional<String> packed() {
        return told.map(ReleaseFile::content)
                .filter(content -> content.packing().isPresent())
                .map(Content::mediaType);
    }

    /** The path that it would have unpacked. */
    String unpackedPath() {
        return told.flatMap(file -> file.content().packing())
                .map(packing -> packing.suffix())
                .filter(path::endsWith)
                .map(suffix -> path.substring(0, path.length() - suffix.length()))
                .orElse(path);
    }
}
