package dateline.identity;

import dateline.model.OfficeHolding.Tenure;
import dateline.model.Sector;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who holds which office, as an article words it.
 *
 * @param holder the IRI of the person
 * @param holderName the fullest name the article gives
 * @param holderLinks the person in authority lists
 * @param title as worded, without country and tenure
 * @param organization the IRI of the country or body
 * @param country the code of its country
 * @param sector what part of its society the holder acts for by it
 * @param sentences the IRIs of the sentences that say so
 */
public record OfficeProfile(
        String iri,
        String holder,
        String holderName,
        List<String> holderLinks,
        String title,
        Optional<String> organization,
        Optional<String> country,
        Tenure tenure,
        Optional<Sector> sector,
        List<String> sentences)
        implements Telling {
    public OfficeProfile {
        holderLinks = List.copyOf(holderLinks);
        sentences = List.copyOf(sentences);
    }

    @Override
    public OfficeProfile known(UnaryOperator<String> names) {
        return new OfficeProfile(
                iri,
                names.apply(holder),
                holderName,
                holderLinks,
                title,
                organization.map(names),
                country,
                tenure,
                sector,
                sentences);
    }
}
