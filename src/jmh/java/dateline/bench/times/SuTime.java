package dateline.bench.times;

import dateline.evaluate.marks.MarkedTime;
import dateline.model.Article;
import dateline.model.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** CoreNLP's recogniser of time expressions with its own rules, on text that CoreNLP split and tagged. */
final class SuTime {
    private final StanfordCoreNLP tagger;
    private final TimeAnnotator times = new TimeAnnotator("sutime", new Properties());
    private final Stopwatch watch;

    /** @param watch runs while times are looked for, and stands while the text is tagged */
    SuTime(Stopwatch watch) {
        this.watch = watch;
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        properties.setProperty("tokenize.options", "invertible=true");
        tagger = new StanfordCoreNLP(properties);
    }

    List<MarkedTime> times(Article article) {
        Annotation annotation = new Annotation(article.text());
        article.published()
                .ifPresent(day -> annotation.set(
                        CoreAnnotations.DocDateAnnotation.class, day.date().toString()));
        tagger.annotate(annotation);
        watch.run(() -> times.annotate(annotation));
        return annotation.get(TimeAnnotations.TimexAnnotations.class).stream()
                .map(SuTime::marked)
                .toList();
    }

    private static MarkedTime marked(CoreMap expression) {
        Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
        return new MarkedTime(
                new Span(
                        expression.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        expression.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                timex.timexType(),
                Optional.ofNullable(timex.value()).orElse(""));
    }
}
