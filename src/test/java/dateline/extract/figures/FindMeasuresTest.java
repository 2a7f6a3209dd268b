package dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.FindTimes;
import dateline.extract.ParsedArticle;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindMeasuresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ticket costs $6.50.                                           | 6.50 dollar
            The bridge cost $2.3 billion.                                     | 2300000000 dollar
            The council spent RM79m on it.                                    | 79000000 malaysian ringgit
            Turnout was about 71 per cent.                                    | 71 percentage
            The ferry makes 30 km/h.                                          | 30 kilometre per hour
            The ferry has a 640bhp engine.                                    | 640 brake horsepower
            The river carries 11 cubic metres per second.                     | 11 cubic metre per second
            The park measures 311 square miles.                               | 311 square mile
            The water had 12 degrees Celsius.                                 | 12 celsius
            A ticket costs $79 a month.                                       | 79 dollar per month
            The port earned $6 million, up from $5 million a year earlier.    | 6000000 dollar; 5000000 dollar
            The mayor is 60 years old.                                        | 60 year of age
            They waited for forty-three minutes.                              | 43 minute
            The town has 59 new bus stops.                                    | 59 new bus stop
            The port employs around 600 people.                               | 600 people
            Two of the drivers left.                                          | 2 driver
            Dozens of trams stood still.                                      | 12 tram
            A third of the voters stayed at home.                             | 0.3333333 voter
            The fine is $3 million to $5 million.                             | 3000000-5000000 dollar
            The tram takes 10 to 15 minutes.                                  | 10-15 minute
            The range grew from 252 miles to 287 miles.                       | 252-287 mile
            The share rose 2 percent to 1,334.20.                             | 2 percentage; 1334.20
            """)
    void aNumberComesWithItsUnitOrWhatItCounts(String sentence, String measures) {
        assertThat(measures(sentence)).isEqualTo(measures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge fell on September 12, 2029.",
                "The bridge was built in 1967.",
                "They sat in Section 427.",
                "The train leaves at 5:55.",
                "It was the third tram.",
            })
    void datesOrdinalsAndNamesMeasureNothing(String sentence) {
        assertThat(measures(sentence)).isEmpty();
    }

    private static String measures(String sentence) {
        Article article = Article.of(sentence, List.of(new Passage(Zone.BODY, new Span(0, sentence.length()))))
                .language("en")
                .build();
        ParsedArticle parsed = Parses.kept().parse(article);
        return FindMeasures.find(parsed, new FindTimes().find(parsed)).stream()
                .map(measured -> measured.values().stream()
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining("-", "", " "))
                        + measured.unit())
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }
}
