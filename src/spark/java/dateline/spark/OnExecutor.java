package dateline.spark;

import dateline.authority.Authority;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Extractor;
import dateline.identity.SharedWork;
import dateline.link.Linker;
import dateline.pipeline.Extraction;
import java.util.List;

/** What is loaded once in every JVM and used by all tasks in it: Spark serializes tasks, and none of this travels. */
final class OnExecutor {
    /** As {@code dateline extract} has it unless told otherwise. */
    private static final double MIN_CONFIDENCE = 0.3;

    private OnExecutor() {}

    private static final class OfRules {
        static final List<SharedWork<?>> ALL = SharedWork.all();
    }

    private static final class OfExtraction {
        static final Extraction EXTRACTION = new Extraction(id(), OfExtraction::extractor, () -> {});

        private static java.util.function.Function<dateline.model.Article, dateline.model.ArticleFacts> extractor() {
            Authority authority = Authority.bundled();
            Extractor extractor = new Extractor(new CoreNlpEngine(), authority);
            Linker linker = new Linker(authority);
            return article -> linker.link(
                    extractor.extract(article).atLeast(MIN_CONFIDENCE).by(id()));
        }
    }

    /** What finds facts, with its version. */
    static String id() {
        return Extractor.id(CoreNlpEngine.ID);
    }

    /** Its models are loaded when the first article needs them. */
    static Extraction extraction() {
        return OfExtraction.EXTRACTION;
    }

    /** All families of rules, in their order. */
    static List<SharedWork<?>> rules() {
        return OfRules.ALL;
    }
}
