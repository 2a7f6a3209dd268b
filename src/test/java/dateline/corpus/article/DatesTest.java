package dateline.corpus.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Timestamp;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031-05-03                                | 2031-05-03
            2031-5-3                                  | 2031-05-03
            2031/05/03                                | 2031-05-03
            20310503                                  | 2031-05-03
            2031-123                                  | 2031-05-03
            2031-05-03T17:12                          | 2031-05-03T17:12:00
            2031-05-03T17:12:09                       | 2031-05-03T17:12:09
            2031-05-03T17:12:09Z                      | 2031-05-03T17:12:09Z
            2031-05-03t17:12:09z                      | 2031-05-03T17:12:09Z
            2031-05-03T17:12:09.123Z                  | 2031-05-03T17:12:09Z
            2031-05-03T17:12:09.123456789+02:00       | 2031-05-03T17:12:09+02:00
            2031-05-03T17:12+0200                     | 2031-05-03T17:12:00+02:00
            2031-05-03 17:12:09 +0200                 | 2031-05-03T17:12:09+02:00
            2031-05-03 17:12:09-05                    | 2031-05-03T17:12:09-05:00
            2031-05-03 17:12:09 UTC                   | 2031-05-03T17:12:09Z
            2031-05-03T24:00:00                       | 2031-05-04T00:00:00
            2031-05-03T17:12:60Z                      | 2031-05-03T17:12:59Z
            20310503T171209Z                          | 2031-05-03T17:12:09Z
            20310503171209                            | 2031-05-03T17:12:09
            203105031712                              | 2031-05-03T17:12:00
            20310503T1712+0200                        | 2031-05-03T17:12:00+02:00
            Sat, 03 May 2031 17:12:09 GMT             | 2031-05-03T17:12:09Z
            Sat, 3 May 2031 17:12:09 +0530            | 2031-05-03T17:12:09+05:30
            Sat, 03 May 31 17:12 EST                  | 2031-05-03T17:12:00-05:00
            Saturday, 03-May-31 17:12:09 GMT          | 2031-05-03T17:12:09Z
            3 May 98 17:12 UT                         | 1998-05-03T17:12:00Z
            Sat May  3 17:12:09 2031                  | 2031-05-03T17:12:09
            Sat May 3 17:12:09 UTC 2031               | 2031-05-03T17:12:09Z
            Sat May 03 2031 17:12:09 GMT+0000 (Coordinated Universal Time) | 2031-05-03T17:12:09Z
            May 3, 2031 5:12 PM EDT                   | 2031-05-03T17:12:00-04:00
            May 3, 2031, at 5:12 p.m. ET              | 2031-05-03T17:12:00-04:00
            Dec. 3, 2031 | 2031-12-03
            December 3rd 2031 12:05 am PT             | 2031-12-03T00:05:00-08:00
            Sept. 3, 2031 - 5pm                       | 2031-09-03T17:00:00
            Saturday 3rd of May, 2031                 | 2031-05-03
            3 May 2031 · 17.12 BST                    | 2031-05-03T17:12:00+01:00
            3-May-2031                                | 2031-05-03
            2031 May 3                                | 2031-05-03
            17:12 GMT, 3 May 2031                     | 2031-05-03T17:12:00Z
            5:12 PM EDT, Sat May 3, 2031              | 2031-05-03T17:12:00-04:00
            Published: 17:12, 3 May 2031 Updated: 18:00, 4 May 2031 | 2031-05-03T17:12:00
            Updated May 3, 2031 5:12 PM IST           | 2031-05-03T17:12:00
            13/05/2031                                | 2031-05-13
            05/13/2031 17:12                          | 2031-05-13T17:12:00
            05/05/2031                                | 2031-05-05
            3.5.2031                                  | 2031-05-03
            2031年5月3日 17:12                         | 2031-05-03T17:12:00
            1935594729                                | 2031-05-03T17:12:09Z
            1935594729000                             | 2031-05-03T17:12:09Z
            1935594729.25                             | 2031-05-03T17:12:09Z
            2031-05-03T25:61:00Z                      | 2031-05-03
            1887-05-03                                | 1887-05-03
            """)
    void datesAreReadAsExactlyAsTheyAreWritten(String words, String expected) {
        assertThat(Dates.find(words).map(Timestamp::toString)).hasValue(expected);
        assertThat(Dates.find("  " + words + "\n").map(Timestamp::toString)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2031",
                "2031-05",
                "May 2031",
                "3 May",
                "2031-02-30",
                "2031-13-01",
                "31 June 2031",
                "0001-01-01T00:00:00Z",
                "9999-12-31",
                "0",
                "12345",
                "99999999999999999999",
                "03/04/2031",
                "3-4-2031",
                "May 32, 2031",
                "article-20310503x",
                "Mayor 3, 2031"
            })
    void whatIsNoFullDateIsNone(String words) {
        assertThat(Dates.find(words)).isEmpty();
    }

    @Test
    void aDayInFiguresIsReadAsThePageWritesIt() {
        assertThat(Dates.find("03/04/2031", DayOrder.DAY_FIRST)).hasToString("Optional[2031-04-03]");
        assertThat(Dates.find("03/04/2031", DayOrder.MONTH_FIRST)).hasToString("Optional[2031-03-04]");
        assertThat(Dates.find("25/04/2031", DayOrder.MONTH_FIRST)).hasToString("Optional[2031-04-25]");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, MONTH_FIRST",
        "en-GB, DAY_FIRST",
        "en-AU, DAY_FIRST",
        "en-IN, DAY_FIRST",
        "fr, DAY_FIRST",
        "en, UNKNOWN",
        "en-CA, UNKNOWN",
        "ja, UNKNOWN",
        "und, UNKNOWN"
    })
    void countriesDifferInTheOrder(String tag, DayOrder order) {
        assertThat(DayOrder.of(Locale.forLanguageTag(tag))).isEqualTo(order);
    }

    @Test
    void allDatesOfATextAreFoundInOrder() {
        assertThat(Dates.all("Published 3 May 2031, 17:12 GMT. Updated 18:30 on May 4, 2031.", DayOrder.UNKNOWN))
                .extracting(found -> found.timestamp().toString())
                .containsExactly("2031-05-03T17:12:00Z", "2031-05-04T18:30:00");
    }

    @Test
    void aValueWithoutEndIsReadAtItsBeginningOnly() {
        assertThat(Dates.find("x".repeat(5_000_000) + " 2031-05-03")).isEmpty();
        assertThat(Dates.find("1 ".repeat(2_000_000))).isEmpty();
    }
}
