package dateline.corpus.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Choice;
import dateline.model.MetadataField;
import dateline.model.MetadataSource;
import dateline.model.Timestamp;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MetadataTest {
    private final Metadata metadata = new Metadata();

    @Test
    void theMostTrustedPlaceIsBelievedWhateverTheOrderInWhichPlacesSpeak() {
        metadata.published().by(MetadataSource.TEXT, Timestamp.parse("2031-05-01"));
        metadata.published().by(MetadataSource.JSON_LD, Timestamp.parse("2031-05-03"));
        metadata.published().by(MetadataSource.ADDRESS, Timestamp.parse("2031-05-02"));

        assertThat(metadata.published().best()).contains(Timestamp.parse("2031-05-03"));
        assertThat(metadata.choices())
                .containsExactly(new Choice(
                        MetadataField.PUBLISHED,
                        MetadataSource.JSON_LD,
                        List.of(
                                new Choice.Alternative(MetadataSource.ADDRESS, "2031-05-02"),
                                new Choice.Alternative(MetadataSource.TEXT, "2031-05-01"))));
    }

    @Test
    void ofTwoSayingsOfOnePlaceTheFirstIsBelieved() {
        metadata.headline().by(MetadataSource.META, "First");
        metadata.headline().by(MetadataSource.META, "Second");

        assertThat(metadata.headline().best()).contains("First");
    }

    @Test
    void whoSaysTheSameIsNoConflict() {
        metadata.authors().by(MetadataSource.JSON_LD, List.of("Ilse Brandt"));
        metadata.authors().by(MetadataSource.TEXT, List.of("Ilse Brandt"));

        assertThat(metadata.choices())
                .containsExactly(new Choice(MetadataField.AUTHORS, MetadataSource.JSON_LD, List.of()));
    }

    @Test
    void ofWhatNobodySpeaksNothingIsKnown() {
        assertThat(metadata.section().best()).isEmpty();
        assertThat(metadata.choices()).isEmpty();
    }

    @Test
    void whoeverContradictsWhatIsKnownIsNotBelieved() {
        metadata.language().by(MetadataSource.JSON_LD, "de");
        metadata.language().by(MetadataSource.MARKUP, "en-GB");

        metadata.language().believe(tag -> tag.startsWith("en"));

        assertThat(metadata.language().best()).contains("en-GB");
        assertThat(metadata.choices())
                .containsExactly(new Choice(
                        MetadataField.LANGUAGE,
                        MetadataSource.MARKUP,
                        List.of(new Choice.Alternative(MetadataSource.JSON_LD, "de"))));
    }
}
