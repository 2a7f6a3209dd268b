package dateline.export.describe;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Writes what people read of a release: what is in it, what every column means, how it was made and how well, and how to make
 * it again. Comes after all data, whose files these documents list.
 */
public final class WriteDocuments implements Part {
    @Override
    public List<Content> write(Making making) throws IOException {
        Described described = new Described(making.soFar());
        return List.of(
                write(making, "README.md", "What is in the dataset, and how to use it", new Readme().of(described)),
                write(
                        making,
                        "codebook.md",
                        "Every table and column, and how it is made",
                        new Codebook().of(described)),
                write(
                        making,
                        "datasheet.md",
                        "Sources, method, quality, bias and rights",
                        new Datasheet().of(described, Sources.of(making.snapshot()))),
                write(making, "REPRODUCE.md", "How to make the same bytes again", new Reproduce().of(described)));
    }

    private static Content write(Making making, String path, String title, String text) throws IOException {
        Files.writeString(making.folder().resolve(path), text);
        return Content.of(path, Role.DOCUMENT, title, "text/markdown");
    }
}
