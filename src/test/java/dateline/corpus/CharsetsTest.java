package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in any encoding is read as it was written; what is said of the encoding is believed as far as the bytes allow. */
final class CharsetsTest {
    private static final String ENGLISH = """
            Café on the harbour bridge opens its doors

            The “Crème” café at the end of the bridge was opened on Monday after two years of work by the town’s engineers.

            It had cost more than £20m, the mayor said – and it was worth each of them.
            """;

    private final List<String> issues = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "GB18030"})
    void anEnglishPageIsReadInAnyEncodingThatNothingIsSaidOf(String charset) {
        String text = charset.equals("GB18030") ? ENGLISH + "\n王小明说，这座桥经过两年的施工，于星期一向公众开放，费用高于预期。\n" : ENGLISH;

        Reading reading = Reading.ofInput(text.getBytes(Charset.forName(charset)));

        assertThat(reading.article().text()).isEqualTo(text);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkSaysTheEncodingAndIsNoText(String charset) {
        Reading reading = Reading.ofInput(("\uFEFF" + ENGLISH).getBytes(Charset.forName(charset)));

        assertThat(reading.article().text()).isEqualTo(ENGLISH);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1250 | Most přes řeku byl v pondělí po dvou letech prací znovu otevřen pro veřejnost, řekl starosta města.
            ISO-8859-2   | Most nad rzeką został otwarty dla mieszkańców w poniedziałek po dwóch latach prac, powiedział burmistrz.
            windows-1251 | Мост через реку был открыт для горожан в понедельник после двух лет работ, сообщил мэр города.
            windows-1251 | Міст через річку відкрили для мешканців у понеділок після двох років робіт, повідомив міський голова.
            KOI8-R       | Мост через реку был открыт для горожан в понедельник после двух лет работ, сообщил мэр города.
            windows-1253 | Η γέφυρα πάνω από τον ποταμό άνοιξε για το κοινό τη Δευτέρα μετά από δύο χρόνια εργασιών.
            windows-1254 | Nehrin üzerindeki köprü, iki yıllık çalışmanın ardından pazartesi günü halka açıldı, dedi başkanı.
            windows-1255 | הגשר מעל הנהר נפתח לציבור ביום שני לאחר שנתיים של עבודות, אמר ראש העיר.
            windows-1256 | افتتح الجسر فوق النهر للجمهور يوم الاثنين بعد عامين من العمل قام به مهندسو البلدة.
            GBK          | 这座跨河大桥经过两年的施工，于星期一向公众开放，市长说。费用高于预期，部分资金来自省里。
            Big5         | 這座跨河大橋經過兩年的施工，於星期一向公眾開放，市長說。費用高於預期，部分資金來自省裡。
            Shift_JIS    | 川に架かる橋は二年間の工事を経て月曜日に一般に開放されたと市長が述べた。費用は予想を上回った。
            EUC-JP       | 川に架かる橋は二年間の工事を経て月曜日に一般に開放されたと市長が述べた。費用は予想を上回った。
            ISO-2022-JP  | 川に架かる橋は二年間の工事を経て月曜日に一般に開放されたと市長が述べた。費用は予想を上回った。
            EUC-KR       | 강을 가로지르는 다리가 공사 끝에 월요일 일반에 개방되었다고 시장이 말했다. 비용은 예상보다 많았다.
            """)
    void otherAlphabetsAreToldByTheirBytes(String charset, String sentence) {
        byte[] bytes = sentence.getBytes(Charset.forName(charset));

        assertThat(Decoding.text(Origin.of("test"), bytes, bytes.length, sink()))
                .contains(sentence);
        assertThat(issues).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | <meta charset="ISO-8859-1">
            windows-1252 | <meta content='text/html; charset=latin1' http-equiv=Content-Type>
            windows-1252 | <?xml version="1.0" encoding="iso-8859-1"?>
            macintosh    | <meta charset=macintosh>
            windows-1250 | <!-- <meta charset="utf-8"> --><META CHARSET = windows-1250 >
            UTF-8        | <meta charset="utf-16">
            UTF-8        | <meta name="description" content="a charset=koi8-r page">
            """)
    void aPageSaysItsEncodingItself(String charset, String declaration) {
        Charset actual = charset.equals("macintosh") ? Charset.forName("x-MacRoman") : Charset.forName(charset);
        String page = "<html><head>%s<title>Caf\u00E9</title><p>\u201EDie Br\u00FCcke\u201C".formatted(declaration);

        assertThat(Decoding.markup(Origin.of("test"), page.getBytes(actual), sink()))
                .contains(page);
        assertThat(issues).isEmpty();
    }

    @Test
    void theHeaderGoesBeforeThePage() {
        Origin origin = Origin.of("test").sentAs("text/html; charset=\"windows-1251\"");
        String page = "<meta charset=koi8-r><p>Мост открыт";

        assertThat(Decoding.markup(origin, page.getBytes(Charset.forName("windows-1251")), sink()))
                .contains(page);
        assertThat(issues).isEmpty();
    }

    @Test
    void whoSaysUtf8AndWritesWindows1252IsReadAsHeWrites() {
        String page = "<meta charset=utf-8><p>The café’s “crème” is £2";

        assertThat(Decoding.markup(Origin.of("test"), page.getBytes(Charset.forName("windows-1252")), sink()))
                .contains(page);
        assertThat(issues).containsExactly("test: said to be in UTF-8, which it is not; read as windows-1252");
    }

    @Test
    void whoSaysLatin1AndWritesUtf8IsReadAsHeWrites() {
        Origin origin = Origin.of("test").sentAs("text/plain; charset=ISO-8859-1");
        byte[] bytes = ENGLISH.getBytes(StandardCharsets.UTF_8);

        assertThat(Decoding.text(origin, bytes, bytes.length, sink())).contains(ENGLISH);
        assertThat(issues).containsExactly("test: said to be in windows-1252, which it is not; read as UTF-8");
    }

    @Test
    void aHeaderThatNobodySetDoesNotMakeNonsenseOfAnAlphabet() {
        Origin origin = Origin.of("test").sentAs("text/html; charset=ISO-8859-1");
        String page = "<meta charset=windows-1251><p>Мост через реку открыт для горожан";

        assertThat(Decoding.markup(origin, page.getBytes(Charset.forName("windows-1251")), sink()))
                .contains(page);
        assertThat(issues).containsExactly("test: said to be in windows-1252, which it is not; read as windows-1251");
    }

    @Test
    void aPageCutOffInsideACharacterIsStillUtf8() {
        byte[] page = "<meta charset=utf-8><p>It was shut for the “".getBytes(StandardCharsets.UTF_8);

        assertThat(Decoding.markup(Origin.of("test"), java.util.Arrays.copyOf(page, page.length - 1), sink()))
                .contains("<meta charset=utf-8><p>It was shut for the \uFFFD");
        assertThat(issues).hasSize(1).first().asString().endsWith("not valid UTF-8; 1 place read as U+FFFD");
    }

    @Test
    void anUnknownNameIsAsGoodAsNone() {
        String page = "<meta charset=klingon><p>café";

        assertThat(Decoding.markup(
                        Origin.of("test").sentAs("text/html; charset="), page.getBytes(StandardCharsets.UTF_8), sink()))
                .contains(page);
        assertThat(issues).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int octet = 0; octet < 40_000; octet++) bytes.write((octet * 7919) >>> 3);

        Reading reading = Reading.ofInput(bytes.toByteArray());

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues()).hasSize(1);
    }

    private Sink sink() {
        return new Sink() {
            @Override
            public void article(Origin origin, Article article) {
                throw new AssertionError("no article is read here");
            }

            @Override
            public void issue(Issue issue) {
                issues.add(issue.toString());
            }
        };
    }
}
