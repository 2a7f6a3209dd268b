package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimestampTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-05-03",
                "2031-05-03T07:15:00",
                "2031-05-03T07:15:00Z",
                "2031-05-03T07:15:00+02:00",
                "2031-05-03T00:00:00-03:30"
            })
    void isReadAsItIsWritten(String lexical) {
        assertThat(Timestamp.parse(lexical)).hasToString(lexical);
    }

    @Test
    void fractionsOfASecondAreDropped() {
        assertThat(Timestamp.of(OffsetDateTime.parse("2031-05-03T07:15:00.123Z")))
                .hasToString("2031-05-03T07:15:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-02-30",
                "2031-5-3",
                "2031-05",
                "2031-05-03T",
                "2031-05-03T25:00:00",
                "2031-05-03T07:15:00+18:00",
                "0000-05-03",
                "+12031-05-03",
                "3 May 2031",
                ""
            })
    void whatIsNoTimestampIsRefused(String lexical) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamp.parse(lexical));
    }

    @Test
    void aZoneWithoutATimeIsRefused() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(
                        () -> new Timestamp(LocalDate.of(2031, 5, 3), Optional.empty(), Optional.of(ZoneOffset.UTC)));
        assertThat(new Timestamp(LocalDate.of(2031, 5, 3), Optional.of(LocalTime.NOON), Optional.empty()))
                .hasToString("2031-05-03T12:00:00");
    }
}
