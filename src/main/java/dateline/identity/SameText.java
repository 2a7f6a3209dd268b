package dateline.identity;

import java.util.List;
import java.util.Set;

/**
 * Near-copies: articles of which the shorter one stands almost whole in the other, by their MinHash signatures. Copies of
 * copies are of one text too, as long as something of it is left.
 */
final class SameText implements Family<TextProfile> {
    @Override
    public List<TextProfile> of(Profile profile) {
        return List.of(profile.text());
    }

    @Override
    public Set<String> keys(Profile by, TextProfile fact) {
        return Signature.bands(fact.signature());
    }

    @Override
    public Set<String> lookups(Profile by, TextProfile fact) {
        return keys(by, fact);
    }

    @Override
    public boolean same(Told<TextProfile> one, Told<TextProfile> other) {
        return Signature.isCopy(one.fact().signature(), other.fact().signature());
    }

    @Override
    public boolean apart(Told<TextProfile> one, Told<TextProfile> other) {
        return Signature.isUnlike(one.fact().signature(), other.fact().signature());
    }
}
