package dateline.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://news.example|http://news.example/",
                "HTTPS://News.Example/A|https://news.example/A",
                "http://news.example:8080?a=b#part|http://news.example:8080/?a=b",
                "http://news.example/a b\"c|http://news.example/a%20b%22c",
                "http://news.example/caf\u00e9?q=\u00e9|http://news.example/caf%C3%A9?q=%C3%A9",
                "http://b\u00fccher.example/|http://xn--bcher-kva.example/",
                "http://news.example/100%|http://news.example/100%25",
                "http://news.example/%41|http://news.example/%41",
                "http://news.example/web/http://other.example/a|http://news.example/web/http://other.example/a"
            })
    void addressesAreMadeSuchAsCanBeAskedFor(String written, String address) throws NotFetchedException {
        assertThat(Address.parse(written)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/b|http://news.example/b",
                "c|http://news.example/a/c",
                "../c|http://news.example/c",
                "?p=2|http://news.example/a/b?p=2",
                "//other.example/x|http://other.example/x",
                "https://other.example|https://other.example/",
                "/a b|http://news.example/a%20b"
            })
    void aReferenceMeansWhatItMeansInItsPlace(String reference, String address) throws NotFetchedException {
        assertThat(Address.resolve(URI.create("http://news.example/a/b?p=1"), reference))
                .hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://news.example/",
                "news.example",
                "http:news.example",
                "http://",
                "http://@news.example/",
                "http://a:b@news.example/",
                "http://news.example:port/",
                "http://[::1/",
                "http://a b/"
            })
    void otherAddressesAreRefused(String written) {
        assertThatThrownBy(() -> Address.parse(written)).isInstanceOf(NotFetchedException.class);
    }
}
