package dateline.corpus.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "https://post.example/1 -> https://post.example/1",
                "https://post.example/a%20b?c=d#e -> https://post.example/a%20b?c=d#e",
                "https://post.example/a b|c?d=[e] -> https://post.example/a%20b%7Cc?d=%5Be%5D",
                "https://post.example/caf\u00e9 -> https://post.example/caf%C3%A9",
                "https://b\u00fccher.example/1 -> https://xn--bcher-kva.example/1",
                "https://post.example/100%#a#b -> https://post.example/100%25#a%23b",
                "https://[2001:db8::1]/1 -> https://[2001:db8::1]/1",
                "//post.example/1 -> //post.example/1",
                "../1?a -> ../1?a",
                "tag:post.example,2031:1 -> tag:post.example,2031:1"
            })
    void anAddressIsTheSameWhoeverWroteIt(String written, String address) {
        assertThat(Addresses.find(" " + written + "\n")).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "https://", "http://a b/", "://x"})
    void otherWordsAreNone(String words) {
        assertThat(Addresses.find(words)).isEmpty();
    }
}
