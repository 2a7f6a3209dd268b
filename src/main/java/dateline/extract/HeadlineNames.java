package dateline.extract;

import dateline.model.Mention;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Trims names in headlines to what the running text names too: capitals say little there ("Krestonia Election"). */
final class HeadlineNames {
    List<Name> in(List<Name> names) {
        Set<String> words = new HashSet<>();
        for (Name name : names)
            if (name.phrase().sentence().zone() != Zone.HEADLINE)
                for (Token token : name.phrase().tokens()) words.add(token.form());
        List<Name> trimmed = new ArrayList<>();
        for (Name name : names) trimmed.add(mayNeedTrimming(name) ? trim(name, words) : name);
        return trimmed;
    }

    private static boolean mayNeedTrimming(Name name) {
        return !name.known()
                && name.kind() == Mention.Kind.NAME
                && name.phrase().sentence().zone() == Zone.HEADLINE;
    }

    private static Name trim(Name name, Set<String> words) {
        int first = name.phrase().first();
        int last = name.phrase().last();
        ParsedSentence sentence = name.phrase().sentence();
        while (first < last && !words.contains(sentence.token(first).form())) first++;
        while (last > first && !words.contains(sentence.token(last).form())) last--;
        if (!words.contains(sentence.token(first).form())) return name;
        Phrase phrase = new Phrase(sentence, first, last);
        return new Name(phrase, name.type(), name.kind(), phrase.text(), name.country(), false);
    }
}
