package dateline.cli;

import dateline.export.release.MetadataFile;
import dateline.export.release.Order;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.SaidMetadata;
import dateline.export.release.TextRights;
import dateline.serve.data.About;
import dateline.serve.dataset.Releasing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of a release that is ordered over HTTP: what the order says goes before what the metadata file says, and that
 * before what is said of the whole site. The articles' words are not in it; whoever may publish them makes it with {@code export}.
 */
final class OrderReleases implements Releasing.Orders {
    private final String base;
    private final SaidMetadata said;

    /**
     * @param base below which the things of the store are named
     * @param metadata a file that is read now, so that a mistake in it is told at once
     */
    OrderReleases(String base, About about, Optional<Path> metadata) {
        this.base = base;
        SaidMetadata site = SaidMetadata.of(
                Optional.of(about.title()),
                about.publisher().stream().toList(),
                about.licence(),
                about.publisher(),
                about.contact());
        this.said = metadata.map(OrderReleases::read)
                .orElseGet(SaidMetadata::nothing)
                .or(site);
    }

    private static SaidMetadata read(Path file) {
        try {
            return MetadataFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Order order(ReleaseVersion version, byte[] body) {
        String words = new String(body, StandardCharsets.UTF_8);
        SaidMetadata ordered = words.isBlank() ? SaidMetadata.nothing() : MetadataFile.read(words, "body");
        return new Order(
                version, ordered.or(said).complete(base), TextRights.OFFSETS, Optional.empty(), base, Version.number());
    }
}
