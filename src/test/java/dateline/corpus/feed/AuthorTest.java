package dateline.corpus.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuthorTest {
    @ParameterizedTest
    @CsvSource({
        "ilse@courier.example (Ilse Brandt), Ilse Brandt, ilse@courier.example",
        "Ilse Brandt <ilse@courier.example>, Ilse Brandt, ilse@courier.example",
        "By Ilse Brandt, Ilse Brandt,",
        "ilse@courier.example, , ilse@courier.example"
    })
    void nameAndAddressAreTakenApart(String words, String name, String email) {
        assertThat(Author.of(words)).contains(new Author(Optional.ofNullable(name), Optional.ofNullable(email)));
    }

    /** The fuzzer's find: each letter of an endless word was taken for the beginning of an address. */
    @Test
    void whatIsTooLongToBeANameIsNone() {
        assertThat(Author.of("a".repeat(5_000_000))).isEmpty();
    }
}
