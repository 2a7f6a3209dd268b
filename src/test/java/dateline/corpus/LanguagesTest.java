package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Choice;
import dateline.model.Issue;
import dateline.model.MetadataField;
import dateline.model.MetadataSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of an article is that of its text; what is said of it is believed as far as it agrees. */
final class LanguagesTest {
    private static final String ENGLISH =
            "The bridge over the river was opened to the public on Monday after two years of work, the mayor said. It had cost more than was planned.";
    private static final String GERMAN =
            "Die Brücke über den Fluss ist am Montag nach zwei Jahren Arbeit wieder für den Verkehr geöffnet worden, sagte der Bürgermeister. Die Kosten waren höher als geplant.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de    | German     | Die Brücke über den Fluss ist am Montag nach zwei Jahren Arbeit wieder für den Verkehr geöffnet worden, sagte der Bürgermeister der Stadt.
            fr    | French     | Le pont qui traverse la rivière a été rouvert au public lundi après deux années de travaux, a déclaré le maire de la ville devant la presse.
            es    | Spanish    | El puente sobre el río fue abierto al público el lunes después de dos años de obras, según informó el alcalde de la ciudad a los periodistas.
            it    | Italian    | Il ponte sul fiume è stato riaperto al pubblico lunedì dopo due anni di lavori, ha detto il sindaco della città davanti ai giornalisti.
            pt    | Portuguese | A ponte sobre o rio foi aberta ao público na segunda-feira após dois anos de obras, disse o presidente da câmara aos jornalistas da cidade.
            nl    | Dutch      | De brug over de rivier is maandag na twee jaar werk weer voor het publiek geopend, zei de burgemeester van de stad tegen de verzamelde pers. De kosten waren hoger dan gepland en het geld komt van het Rijk.
            pl    | Polish     | Most nad rzeką został otwarty dla mieszkańców w poniedziałek po dwóch latach prac, powiedział burmistrz miasta na spotkaniu z dziennikarzami.
            tr    | Turkish    | Nehrin üzerindeki köprü, iki yıllık çalışmanın ardından pazartesi günü halka açıldı, dedi belediye başkanı gazetecilere yaptığı açıklamada.
            id    | Indonesian | Jembatan di atas sungai itu dibuka untuk umum pada hari Senin setelah dua tahun pengerjaan, kata wali kota kepada para wartawan di tempat itu.
            ru    | Russian    | Мост через реку был открыт для горожан в понедельник после двух лет работ, сообщил мэр города.
            uk    | Ukrainian  | Міст через річку відкрили для мешканців у понеділок після двох років робіт, повідомив міський голова.
            ar    | Arabic     | افتتح الجسر فوق النهر للجمهور يوم الاثنين بعد عامين من العمل قام به مهندسو البلدة كما قال رئيس البلدية.
            hi    | Hindi      | नदी पर बना पुल दो साल के काम के बाद सोमवार को जनता के लिए खोल दिया गया, महापौर ने कहा।
            zh-CN | Chinese    | 这座跨河大桥经过两年的施工，于星期一向公众开放，市长说。费用高于预期，部分资金来自省里。
            ja    | Japanese   | 川に架かる橋は二年間の工事を経て月曜日に一般に開放されたと市長が述べた。費用は予想を上回った。
            """)
    void whatIsNotEnglishIsKeptWithItsZonesAndItsLanguage(String tag, String name, String sentence) {
        Reading reading = Reading.ofInput("""
                {"title": "12/2031", "text": "%s", "language": "en"}""".formatted(sentence));

        assertThat(reading.article().language()).contains(tag);
        assertThat(reading.article().passages()).isNotEmpty();
        assertThat(choice(reading.article()))
                .isEqualTo(new Choice(
                        MetadataField.LANGUAGE,
                        MetadataSource.TEXT,
                        List.of(new Choice.Alternative(MetadataSource.RECORD, "en"))));
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly("not English but %s: kept without facts".formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en_GB"})
    void whoeverSaysTheLanguageRightlyKnowsTheRegionAsWell(String declared) {
        Article article = Reading.ofInput("""
                {"title": "Bridge opens", "text": "%s", "language": "%s"}""".formatted(ENGLISH, declared)).article();

        assertThat(article.language()).contains("en-GB");
        assertThat(choice(article).source()).isEqualTo(MetadataSource.RECORD);
    }

    @Test
    void anEnglishTextIsEnglishWhateverIsSaidOfIt() {
        Reading reading = Reading.ofInput("""
                {"title": "Bridge opens", "text": "%s", "language": "de-AT"}""".formatted(ENGLISH));

        assertThat(reading.article().language()).contains("en");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void englishThatQuotesAnotherLanguageIsEnglish() {
        String sentence =
                "“Wir freuen uns, dass die Brücke wieder offen ist”, reads the sign, which the mayor put up. ";

        Reading reading = Reading.ofInput("""
                {"title": "Brücke wieder offen", "text": "%s"}""".formatted(sentence + ENGLISH));

        assertThat(reading.article().language()).contains("en");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void anotherLanguageThatQuotesEnglishIsThatLanguage() {
        Article article = Reading.ofInput("""
                {"title": "Brücke offen", "text": "%s “Mind the gap”, sagte er noch."}""".formatted(GERMAN)).article();

        assertThat(article.language()).contains("de");
    }

    @Test
    void ofWhatIsTooShortNothingIsSaidBeyondWhatIsDeclared() {
        Reading reading = Reading.ofInput("""
                {"title": "Lehmann trifft Oduya", "text": "Foto: Petra Lehmann", "language": "de"}
                {"title": "Lehmann, Oduya", "text": "Petra Lehmann, Sam Oduya", "language": "en"}
                {"title": "Lehmann and Oduya", "text": "Petra Lehmann, Sam Oduya 3"}""");

        assertThat(reading.articles())
                .extracting(article -> article.language().orElse("unknown"))
                .containsExactly("de", "en", "unknown");
    }

    @Test
    void whatIsNoLanguageIsNotEnglishEither() {
        Reading reading = Reading.ofInput("""
                {"title": "X", "text": "Blorvik stanop erudda quinze matelod varrix onderlu pastemi crudolan fesk ublinar drapto \
                misken olvard trapeni usko zelbrad finqua horpel istovan grempul askedri novelka prubin dastolo"}""");

        assertThat(reading.article().language().orElseThrow()).isNotEqualTo("en");
        assertThat(reading.issues()).hasSize(1);
    }

    private static Choice choice(Article article) {
        return article.choices().stream()
                .filter(choice -> choice.field() == MetadataField.LANGUAGE)
                .findFirst()
                .orElseThrow();
    }
}
