package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.model.Article;
import dateline.model.PartialDate;
import dateline.model.Time;
import dateline.model.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindTimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2031, 5, 14);

    private final Engine engine = Parses.kept();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge fell on September 12, 2029.                    | September 12, 2029   | 2029-09-12
            The bridge fell on 12 September 2029.                     | 12 September 2029    | 2029-09-12
            The bridge fell on Sept. 12.                              | Sept. 12             | 2030-09-12
            The bridge fell on March 3.                               | March 3              | 2031-03-03
            The bridge will open on March 3.                          | March 3              | 2032-03-03
            The bridge fell on 2031-05-02 at noon.                    | 2031-05-02           | 2031-05-02
            The bridge fell in March 2011.                            | March 2011           | 2011-03
            The bridge fell in March.                                 | March                | 2031-03
            The bridge was built in 1967.                             | 1967                 | 1967
            It was captured in the 1967 war.                          | 1967                 | 1967
            The bridge fell on Monday evening.                        | Monday evening       | 2031-05-12
            The bridge will open on Monday.                           | Monday               | 2031-05-19
            The minister is scheduled to arrive on Friday.            | Friday               | 2031-05-16
            The bridge fell last Wednesday.                           | last Wednesday       | 2031-05-07
            The bridge fell yesterday.                                | yesterday            | 2031-05-13
            Last month, the mayor opened the bridge.                  | Last month           | 2031-04
            The mayor opened the bridge last year.                    | last year            | 2030
            The mayor opened the bridge two days ago.                 | two days ago         | 2031-05-12
            The mayor opened the bridge three years ago.              | three years ago      | 2028
            The mayor opened the bridge in June last year.            | June last year       | 2030-06
            The bridge fell in September.                             | September            | 2030-09
            Rules published in June closed the bridge.                | June                 | 2031-06
            The mayor will open the bridge in five years.             | five years           | 2036
            The new toll is due, effective March 3.                   | March 3              | 2032-03-03
            The bridge may open as soon as Friday, the mayor said.    | Friday               | 2031-05-16
            Until Friday, nobody had seen the bridge.                 | Friday               | 2031-05-09
            The drivers planned a march on Friday.                    | Friday               | 2031-05-16
            Traffic grew in the last half of 2030.                    | the last half of 2030 | 2030
            """)
    void aTimeIsAsExactAsItsWords(String sentence, String words, String date) {
        Time time = only(sentence, Optional.of(WEDNESDAY));
        assertThat(time.text()).isEqualTo(words);
        assertThat(time.date()).map(PartialDate::toString).contains(date);
        assertThat(time.earliest()).isPresent();
        assertThat(time.latest()).isPresent();
    }

    @Test
    void withoutADocumentDateNoYearIsInvented() {
        Time day = only("The bridge fell on September 12.", Optional.empty());
        assertThat(day.date()).map(PartialDate::toString).contains("--09-12");
        assertThat(day.earliest()).isEmpty();
        assertThat(day.latest()).isEmpty();
        for (String sentence :
                List.of("The bridge fell last month.", "The bridge fell on Monday.", "He met her this week."))
            assertThat(only(sentence, Optional.empty()).date()).isEmpty();
    }

    @Test
    void aWeekHasBoundsAndNoDate() {
        Time week = only("The mayor will visit the town next week.", Optional.of(WEDNESDAY));
        assertThat(week.date()).isEmpty();
        assertThat(week.earliest()).contains(LocalDate.of(2031, 5, 19));
        assertThat(week.latest()).contains(LocalDate.of(2031, 5, 25));
        Time earlier = only("Earlier this week, the mayor visited the town.", Optional.of(WEDNESDAY));
        assertThat(earlier.text()).isEqualTo("Earlier this week");
        assertThat(earlier.earliest()).contains(LocalDate.of(2031, 5, 12));
        assertThat(earlier.latest()).contains(WEDNESDAY);
    }

    @Test
    void aDecadeHasBoundsAndNoDate() {
        Time decade = only("The bridge was built in the 1990s.", Optional.empty());
        assertThat(decade.date()).isEmpty();
        assertThat(decade.earliest()).contains(LocalDate.of(1990, 1, 1));
        assertThat(decade.latest()).contains(LocalDate.of(1999, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge stood for two decades.
            Traffic grew sharply over the past month.
            The town celebrates the bridge every year.
            A 45-year-old man repaired the bridge.
            The council meets on Mondays.
            The council sat for three hours at 10:30 a.m.
            She scored in the 85th minute.
            The company employs 2031 people.
            The sides won 1900-1950 points.
            She wrote for the Sunday Times.
            You may see it from the bridge.
            She spoke on the programme This Week.
            Thousands joined the annual March for Bridges.
            The ferry crosses in two weeks, not three.
            """)
    void lengthsFrequenciesAgesAndNamesDateNothing(String sentence) {
        assertThat(times(sentence, Optional.of(WEDNESDAY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge now carries trams.                                 | now                   | DATE     | PRESENT_REF
            The bridge stood for two decades.                             | two decades           | DURATION | P20Y
            Nearly forty years went by.                                   | Nearly forty years    | DURATION | P40Y
            The council sat for two and a half hours.                     | two and a half hours  | DURATION | PT2H30M
            The ferry crosses in half an hour.                            | half an hour          | DURATION | PT30M
            The work took several months.                                 | several months        | DURATION | PXM
            The river is at a five-year low.                              | five-year             | DURATION | P5Y
            Over the past two weeks the river rose.                       | the past two weeks    | DURATION | P2W
            The ferry crosses daily.                                      | daily                 | SET      | P1D
            The council meets every two weeks.                            | every two weeks       | SET      | P2W
            The council meets on Mondays.                                 | Mondays               | SET      | XXXX-WXX-1
            The town earns $2 million a year.                             | a year                | SET      | P1Y
            The bridge fell on Monday evening.                            | Monday evening        | TIME     | 2031-05-12TEV
            The bridge fell at 5:30 p.m. on Monday.                       | 5:30 p.m. on Monday   | TIME     | 2031-05-12T17:30
            The bridge fell this week.                                    | this week             | DATE     | 2031-W20
            The bridge fell last weekend.                                 | last weekend          | DATE     | 2031-W19-WE
            The bridge was built in the 1990s.                            | the 1990s             | DATE     | 199
            The bridge was built in the early 19th century.               | the early 19th century | DATE    | 18
            The bridge was built in the summer of 2029.                   | the summer of 2029    | DATE     | 2029-SU
            The bridge fell last summer.                                  | last summer           | DATE     | 2030-SU
            Traffic grew in the third quarter of 2030.                    | the third quarter of 2030 | DATE | 2030-Q3
            Traffic grew in the first quarter.                            | the first quarter     | DATE     | 2031-Q1
            Traffic fell in the fourth quarter.                           | the fourth quarter    | DATE     | 2030-Q4
            The council will decide by year-end.                          | year-end              | DATE     | 2031-12-31
            The ferry will return in two weeks.                           | two weeks             | DATE     | 2031-W22
            The ferry crossed the river in two weeks.                     | two weeks             | DURATION | P2W
            The ferry will one day be replaced.                           | one day               | DATE     | FUTURE_REF
            Traffic grew over the past decade.                            | the past decade       | DURATION | P10Y
            The port lost money for the full year.                        | the full year         | DATE     | 2031
            Traffic grew in fiscal 2030.                                  | fiscal 2030           | DATE     | 2030
            The bridge was built in nineteen sixty-seven.                 | nineteen sixty-seven  | DATE     | 1967
            Rules to be published in early August will close the bridge.  | early August          | DATE     | 2031-08
            """)
    void everyTimeExpressionHasAValueAsInTimex3(String sentence, String words, String type, String value) {
        ParsedArticle article = parse(sentence, Optional.of(WEDNESDAY));
        List<Timex> expressions = new FindTimes().find(article).expressions(article.sentence(2));
        assertThat(expressions)
                .extracting(
                        timex -> article.text(timex.span()),
                        timex -> timex.type().name(),
                        Timex::value)
                .containsExactly(tuple(words, type, value));
    }

    @Test
    void anHourIsOfTheDaySaidAfterTheHourElsewhere() {
        ParsedArticle article = parse("The bridge fell at 10:35 a.m. (0735 GMT) Friday.", Optional.of(WEDNESDAY));
        assertThat(new FindTimes().find(article).expressions(article.sentence(2)))
                .extracting(Timex::value)
                .containsExactly("2031-05-09T10:35", "2031-05-09");
    }

    @Test
    void theFridayBeforeIsReckonedFromTheDayMentioned() {
        ParsedArticle article =
                parse("The river rose on March 12, more than on the previous Friday.", Optional.of(WEDNESDAY));
        assertThat(new FindTimes().find(article).expressions(article.sentence(2)))
                .extracting(Timex::value)
                .containsExactly("2031-03-12", "2031-03-07");
    }

    @Test
    void aYearEarlierIsTheQuarterBeforeWhereQuartersAreSpokenOf() {
        ParsedArticle article = parse(
                "In the first quarter the port earned $5 million, up from $3 million a year earlier.",
                Optional.of(WEDNESDAY));
        assertThat(new FindTimes().find(article).expressions(article.sentence(2)))
                .extracting(Timex::value)
                .containsExactly("2031-Q1", "2030-Q1");
    }

    @Test
    void aRangeIsTwoExpressionsAndOneTime() {
        ParsedArticle article = parse("He led the council from 1991 to 1997.", Optional.of(WEDNESDAY));
        Times times = new FindTimes().find(article);
        assertThat(times.expressions(article.sentence(2)))
                .extracting(Timex::value)
                .containsExactly("1991", "1997");
        assertThat(times.in(article.sentence(2))).extracting(Time::text).containsExactly("1991 to 1997");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council sat from May 3 to 5.                      | May 3 to 5           | 2031-05-03 | 2031-05-05
            The council sat between May 3 and 5.                  | May 3 and 5          | 2031-05-03 | 2031-05-05
            The council sat between April 28 and May 5.           | April 28 and May 5   | 2031-04-28 | 2031-05-05
            The bridge was built between 1991 and 1997.           | 1991 and 1997        | 1991-01-01 | 1997-12-31
            """)
    void aRangeIsBoundedByItsEnds(String sentence, String words, LocalDate earliest, LocalDate latest) {
        Time time = only(sentence, Optional.of(WEDNESDAY));
        assertThat(time.text()).isEqualTo(words);
        assertThat(time.earliest()).contains(earliest);
        assertThat(time.latest()).contains(latest);
    }

    @Test
    void yearsWithAHyphenAreARange() {
        Time time = only("She led the council in 2014-2018.", Optional.of(WEDNESDAY));
        assertThat(time.text()).isEqualTo("2014-2018");
        assertThat(time.earliest()).contains(LocalDate.of(2014, 1, 1));
        assertThat(time.latest()).contains(LocalDate.of(2018, 12, 31));
    }

    @Test
    void withoutADocumentDateAWeekdayHasNoWeek() {
        ParsedArticle article = parse("The bridge fell on Monday.", Optional.empty());
        assertThat(new FindTimes().find(article).expressions(article.sentence(2)))
                .extracting(Timex::value)
                .containsExactly("XXXX-WXX-1");
    }

    @Test
    void agesAreNoTimeExpressionsAndStillWordsOfTime() {
        ParsedArticle article = parse("A 45-year-old man repaired the bridge.", Optional.of(WEDNESDAY));
        ParsedSentence sentence = article.sentence(2);
        Times times = new FindTimes().find(article);
        assertThat(times.expressions(sentence)).isEmpty();
        assertThat(times.isTime(sentence, sentence.token(1))).isTrue();
    }

    @Test
    void aTimeBelongsToTheVerbOfItsOwnClause() {
        ParsedArticle article = engine.parse(CoreNlpEngineTest.article(
                "News", "Brandt said on Monday that Vask had resigned after they met on May 3."));
        ParsedSentence sentence = article.sentence(2);
        Times times = new FindTimes().find(article);
        assertThat(times.of(sentence, word(sentence, "said"))).map(Time::text).contains("Monday");
        assertThat(times.of(sentence, word(sentence, "met"))).map(Time::text).contains("May 3");
        assertThat(times.of(sentence, word(sentence, "resigned"))).isEmpty();
    }

    @Test
    void aYearBeforeANounBelongsToThatNounAlone() {
        ParsedArticle article = engine.parse(
                CoreNlpEngineTest.article("News", "Brandt described the hills that were lost in the 1967 war."));
        ParsedSentence sentence = article.sentence(2);
        Times times = new FindTimes().find(article);
        assertThat(times.of(sentence, word(sentence, "war"))).map(Time::text).contains("1967");
        assertThat(times.of(sentence, word(sentence, "described"))).isEmpty();
    }

    @Test
    void aMeetingThatWasHeldIsDatedByItsVerb() {
        ParsedArticle article =
                engine.parse(CoreNlpEngineTest.article("News", "On Tuesday the meeting was held in Port Alder."));
        ParsedSentence sentence = article.sentence(2);
        assertThat(new FindTimes().find(article).of(sentence, word(sentence, "meeting")))
                .map(Time::text)
                .contains("Tuesday");
    }

    static Token word(ParsedSentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + form));
    }

    private Time only(String sentence, Optional<LocalDate> published) {
        List<Time> times = times(sentence, published);
        assertThat(times).hasSize(1);
        return times.getFirst();
    }

    private List<Time> times(String sentence, Optional<LocalDate> published) {
        ParsedArticle parsed = parse(sentence, published);
        return new FindTimes().find(parsed).in(parsed.sentence(2));
    }

    private ParsedArticle parse(String sentence, Optional<LocalDate> published) {
        Article undated = CoreNlpEngineTest.article("News", sentence);
        return engine.parse(published
                .map(date -> undated.but().published(Timestamp.of(date)).build())
                .orElse(undated));
    }
}
