package dateline.extract;

import dateline.authority.Authority;
import java.util.List;

/**
 * Finds whom and what an article speaks of: names joined into one entity per thing, and the words that denote each. No
 * entity for generic mentions ("an Israeli prime minister"), and none for what is never named.
 */
public final class FindEntities {
    private final FindNames names;
    private final JoinNames joinNames = new JoinNames();

    public FindEntities(Authority authority) {
        names = new FindNames(authority);
    }

    public Entities find(ParsedArticle article) {
        List<Name> found = article.sentences().stream()
                .flatMap(sentence -> names.in(sentence).stream())
                .toList();
        Drafts drafts = joinNames.join(found);
        return drafts.entities();
    }
}
