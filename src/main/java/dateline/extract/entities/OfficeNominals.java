package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** "the Norwegian foreign minister", "the mayor": the one person whom the article gives that office. "an Israeli prime minister" is nobody. */
final class OfficeNominals implements NominalRule {
    private final Entities named;
    private final Map<String, Draft> drafts;
    private final List<OfficeHolding> offices;
    private final ReadTitle readTitle;

    /**
     * @param named the entities as far as they are named
     * @param drafts their drafts by id
     * @param offices the offices that the article's names are given
     */
    OfficeNominals(Entities named, Map<String, Draft> drafts, List<OfficeHolding> offices, ReadTitle readTitle) {
        this.named = named;
        this.drafts = Map.copyOf(drafts);
        this.offices = List.copyOf(offices);
        this.readTitle = readTitle;
    }

    @Override
    public void in(ParsedSentence sentence, Discourse discourse) {
        for (Token noun : sentence.tokens())
            if (mayRefer(sentence, noun, discourse))
                holder(sentence, noun)
                        .ifPresent(draft ->
                                discourse.drafts().mention(draft, wholePhrase(sentence, noun), Mention.Kind.NOMINAL));
    }

    private static boolean mayRefer(ParsedSentence sentence, Token noun, Discourse discourse) {
        return noun.tag().startsWith("NN")
                && !noun.tag().endsWith("S")
                && discourse.drafts().denotedBy(sentence, noun).isEmpty()
                && Nominals.isDefinite(sentence, noun)
                && !Nominals.standsBesideName(sentence, noun, discourse);
    }

    private Optional<Draft> holder(ParsedSentence sentence, Token noun) {
        Optional<Title> title = readTitle.endingAt(sentence, noun, named);
        if (title.isEmpty()) return Optional.empty();
        List<String> holders = offices.stream()
                .filter(office -> agrees(title.get(), office))
                .map(OfficeHolding::holder)
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.ofNullable(drafts.get(holders.getFirst())) : Optional.empty();
    }

    private static boolean agrees(Title title, OfficeHolding office) {
        String words = title.words().toLowerCase(Locale.ROOT);
        String held = office.title().toLowerCase(Locale.ROOT);
        boolean sameTitle = held.equals(words) || held.endsWith(" " + words) && !held.startsWith("vice");
        boolean sameOrganization =
                title.organization().isEmpty() || title.organization().equals(office.organization());
        return sameTitle && sameOrganization && title.tenure() == office.tenure();
    }

    private static Phrase wholePhrase(ParsedSentence sentence, Token noun) {
        return Nominals.phrase(sentence, noun);
    }
}
