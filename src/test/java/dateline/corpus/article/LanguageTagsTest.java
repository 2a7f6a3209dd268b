package dateline.corpus.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {
    @ParameterizedTest
    @CsvSource({
        "en,en",
        "en-gb,en-GB",
        "en_GB,en-GB",
        "eng,en",
        "English,en",
        "German,de",
        "zh-Hans-CN,zh-Hans-CN",
        "ast,ast"
    })
    void aLanguageHasOneTag(String words, String tag) {
        assertThat(LanguageTags.find(words)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "news", "English and German", "en-", "xq", "Deutsch, Englisch"})
    void otherWordsAreNone(String words) {
        assertThat(LanguageTags.find(words)).isEmpty();
    }
}
