package dateline.bench.engines;

import dateline.authority.Authority;
import dateline.extract.Engine;
import dateline.extract.Extractor;
import dateline.link.Linker;
import dateline.model.Article;

/** The whole of extraction, as commands run it: engine, rules, linking. */
final class Extraction implements Contender {
    private final Extractor extractor;
    private final Linker linker;

    Extraction(Engine engine) {
        Authority authority = Authority.bundled();
        extractor = new Extractor(engine, authority);
        linker = new Linker(authority);
    }

    @Override
    public void read(Article article) {
        linker.link(extractor.extract(article));
    }
}
