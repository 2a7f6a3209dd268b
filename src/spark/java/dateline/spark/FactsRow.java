package dateline.spark;

import dateline.identity.ProfileFormat;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.model.Issue;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows of the facts that a job writes: one for each article, and one for each issue. */
final class FactsRow {
    static final String FACTS = "facts";
    static final String ISSUES = "issues";

    /** What a row is has a folder of its own, {@code kind=facts} and {@code kind=issues}. */
    static final StructType SCHEMA = new StructType()
            .add("kind", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("number", DataTypes.LongType)
            .add("identity", DataTypes.StringType)
            .add("article", DataTypes.StringType)
            .add("facts", DataTypes.StringType)
            .add("profile", DataTypes.StringType)
            .add("place", DataTypes.StringType)
            .add("reason", DataTypes.StringType);

    private final FactMapper mapper;
    private final FactsFormat format = new FactsFormat();

    /** @param base what IRIs begin with */
    FactsRow(String base) {
        mapper = new FactMapper(new Iris(base));
    }

    /**
     * An article.
     *
     * @param number sorts the articles of a file
     * @throws dateline.rdf.BadFactsException if the facts do not hold together
     */
    Row of(String source, long number, ArticleFacts facts) {
        MappedArticle article = mapper.article(facts);
        return RowFactory.create(
                FACTS,
                source,
                number,
                article.identity(),
                article.iri(),
                format.write(facts),
                ProfileFormat.write(article.profile()),
                null,
                null);
    }

    static Row of(String source, long number, Issue issue) {
        return RowFactory.create(ISSUES, source, number, null, null, null, null, issue.place(), issue.reason());
    }
}
