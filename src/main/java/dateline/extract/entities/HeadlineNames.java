package dateline.extract.entities;

import dateline.model.Mention;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Trims names in headlines to what the running text names too: capitals say little there ("Krestonia Election"). */
final class HeadlineNames {
    private final NameTypes types;

    HeadlineNames(NameTypes types) {
        this.types = types;
    }

    List<Name> in(List<Name> names) {
        Set<String> texts = new HashSet<>();
        for (Name name : names)
            if (name.phrase().sentence().zone() != Zone.HEADLINE) {
                texts.add(name.phrase().text());
                texts.add(name.phrase().tokens().getFirst().form());
                texts.add(name.phrase().tokens().getLast().form());
            }
        List<Name> trimmed = new ArrayList<>();
        for (Name name : names) trimmed.add(mayNeedTrimming(name) ? trim(name, texts) : name);
        return trimmed;
    }

    private boolean mayNeedTrimming(Name name) {
        return !name.known()
                && name.kind() == Mention.Kind.NAME
                && name.phrase().sentence().zone() == Zone.HEADLINE
                && types.byHead(name.phrase()).isEmpty();
    }

    /** The longest part that the running text names, the first of equals; all where it names none. */
    private static Name trim(Name name, Set<String> texts) {
        Phrase whole = name.phrase();
        for (int length = whole.length(); length > 0; length--)
            for (int first = whole.first(); first + length - 1 <= whole.last(); first++) {
                Phrase part = new Phrase(whole.sentence(), first, first + length - 1);
                if (texts.contains(part.text()))
                    return new Name(part, name.type(), name.kind(), part.text(), name.country(), false);
            }
        return name;
    }
}
