package dateline.pipeline;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Lines of the facts format as an archive: an entry is a line. It is written as soon as it is there, and never held. */
public final class FactsFile implements Archive<String> {
    private final FactsFormat format = new FactsFormat();
    private final PrintStream out;

    /** @param out in UTF-8; not closed */
    public FactsFile(PrintStream out) {
        this.out = out;
    }

    @Override
    public boolean holds(Article article, String extractor) {
        return false;
    }

    @Override
    public String entry(ArticleFacts facts) {
        return format.write(facts) + "\n";
    }

    @Override
    public void put(List<String> entries) {
        entries.forEach(out::print);
        out.flush();
        if (out.checkError()) throw new UncheckedIOException(new IOException("the output cannot be written"));
    }

    @Override
    public int batch() {
        return 1;
    }
}
