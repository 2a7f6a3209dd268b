package dateline.extract.events;

import static dateline.extract.events.Grammar.isLemma;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows who can hold something and what can be held, by the word that says so: towns are ruled, schools run, brigades commanded. */
final class Holdings {
    private static final Set<String> RULING = Set.of("rule", "govern", "administer");
    private static final Set<String> OF_COUNTRIES =
            Set.of("control", "occupy", "occupation", "rule", "govern", "conquer", "annex", "annexation", "liberate");

    private final ParsedSentence sentence;
    private final Entities entities;
    private final Denotation denotation;
    private final String word;
    private final boolean ofControl;
    private final boolean isFoothold;

    Holdings(ParsedSentence sentence, Entities entities, Trigger trigger) {
        this.sentence = sentence;
        this.entities = entities;
        denotation = new Denotation(entities);
        word = word(trigger.token());
        isFoothold = !trigger.isVerb() && isLemma(trigger.token(), Words.list("footholds"));
        ofControl = sentence.within(trigger.span()).stream()
                        .anyMatch(token -> Grammar.lemma(token).equals("control"))
                || word.equals("command") && !trigger.isVerb();
    }

    /** Adjectives such as "held" are their own lemmas. */
    private static String word(Token token) {
        return switch (Grammar.lemma(token)) {
            case "held" -> "hold";
            case "led" -> "lead";
            default -> Grammar.lemma(token);
        };
    }

    List<Entity> holders(Token token) {
        return whoever(token).stream()
                .map(entities::entity)
                .filter(this::canHold)
                .toList();
    }

    /** "Front jihadists" are the Front's, as its fighters are. */
    private List<String> whoever(Token token) {
        List<String> denoted = denotation.of(sentence, token);
        if (!denoted.isEmpty() || !isLemma(token, Words.list("armed"))) return denoted;
        return sentence.children(token, "compound", "amod", "nmod:poss").stream()
                .flatMap(name -> entities.denotedBy(sentence, name).stream())
                .filter(id -> entities.entity(id).type().isOrganization())
                .toList();
    }

    private boolean canHold(Entity entity) {
        if (!EventRule.acts(entity) || entity.type() == EntityType.NEWS_MEDIA) return false;
        // "Belmoran territory" is so by its name, a party's stronghold by votes
        if (isFoothold)
            return entity.type() != EntityType.COUNTRY
                    && entity.type() != EntityType.PARTY
                    && entity.type() != EntityType.PERSON;
        if (entity.type() != EntityType.PERSON) return true;
        return !word.equals("rule") && (!isTaking() || isArmed()); // judges rule, too
    }

    Optional<Phrase> unnamedHolder(Token token) {
        if (!whoever(token).isEmpty()) return Optional.empty();
        if (token.is("compound", "amod") || token.is("obl") && isBeforeHyphen(token))
            return isFighter(token) ? Optional.of(new Phrase(Role.ACTOR, token, token.span())) : Optional.empty();
        if (isFoothold && isLemma(token, Words.list("realms"))) return Optional.empty();
        return Phrase.of(sentence, Role.ACTOR, token).filter(Phrase::isPeople);
    }

    private boolean isBeforeHyphen(Token token) {
        return token.index() + 1 < sentence.tokens().size()
                && sentence.token(token.index() + 1).form().equals("-");
    }

    private static boolean isFighter(Token token) {
        return isLemma(token, Words.list("fighters")) || isLemma(token, Set.of("government", "regime", "opposition"));
    }

    List<Entity> held(Token token) {
        return denoted(token).stream()
                .map(entities::entity)
                .filter(this::canBeHeld)
                .toList();
    }

    /** "Belmoran troops" act for Belmora; who commands them does not hold it. */
    private List<String> denoted(Token token) {
        if (isLemma(token, Words.list("agents"))) return entities.denotedBy(sentence, token);
        boolean ofPart = isLemma(token, Words.list("sites"))
                && !isLemma(token, Words.list("whole-sites"))
                && sentence.children(token, "nmod").stream()
                        .anyMatch(child -> Grammar.hasPreposition(sentence, child, "of"));
        if (!ofPart) return denotation.of(sentence, token);
        List<String> own = entities.denotedBy(sentence, token);
        return own.isEmpty()
                ? sentence.children(token, "compound", "appos", "flat").stream()
                        .flatMap(name -> entities.denotedBy(sentence, name).stream())
                        .toList()
                : own;
    }

    private boolean canBeHeld(Entity entity) {
        EntityType type = entity.type();
        if (type == EntityType.COUNTRY) return ofControl || OF_COUNTRIES.contains(word);
        if (type.isPlace()) return !Set.of("command", "lead").contains(word);
        return type.isOrganization()
                && (ofControl || Set.of("run", "command", "lead").contains(word));
    }

    Optional<Phrase> unnamedHeld(Token token) {
        if (!denoted(token).isEmpty() || !isHoldable(token)) return Optional.empty();
        return Phrase.of(sentence, Role.RECIPIENT, token);
    }

    private boolean isHoldable(Token token) {
        if (isLemma(token, Words.list("portions")) || token.tag().equals("CD"))
            return sentence.children(token, "nmod").stream()
                    .filter(child -> Grammar.hasPreposition(sentence, child, "of"))
                    .anyMatch(child -> isHoldable(child) || !held(child).isEmpty());
        boolean land = isLemma(token, Words.list("sites")) || isLemma(token, Words.list("lands"));
        boolean post = isLemma(token, Words.list("posts"));
        return switch (word) {
            case "take" -> (land || post) && !isLemma(token, Set.of("position"));
            case "lead" -> isLemma(token, Words.list("leagues"));
            case "command" -> isLemma(token, Words.list("units"));
            case "run" -> isLemma(token, Words.list("institutions"));
            case "rule", "govern", "administer" -> land;
            default ->
                land
                        || post
                        || isLemma(token, Words.list("armaments"))
                        || isLemma(token, Words.list("footholds"))
                        || ofControl && isLemma(token, Words.list("units"));
        };
    }

    /** Whether the words mean holding here: "took Kessel" does where arms are told of. */
    boolean isMeant(Hold hold) {
        if (isFoothold
                && isLemma(hold.trigger().token(), Set.of("position"))
                && !isMilitary(hold.trigger().token())) return false;
        return !isVague(hold) || isArmed();
    }

    /** "attacked rebel positions", and not "the government's position on taxes". */
    private boolean isMilitary(Token position) {
        return position.tag().equals("NNS")
                && isArmed()
                && sentence.children(position, "nmod").stream()
                        .noneMatch(child -> Grammar.hasPreposition(sentence, child, "on"));
    }

    private boolean isVague(Hold hold) {
        return hold.trigger().isVerb()
                && !ofControl
                && !hold.trigger().token().is("amod", "dep")
                && Words.list("vague-holding").contains(word);
    }

    /** "Brandt commands the Harbour Guard": of a person and a body it makes an office. */
    boolean isOffice() {
        return Set.of("command", "lead").contains(word);
    }

    private boolean isTaking() {
        return !ofControl
                && !RULING.contains(word)
                && !Set.of("command", "lead", "run").contains(word);
    }

    /** Whether the sentence tells of arms, or of those who bear them. */
    private boolean isArmed() {
        return sentence.tokens().stream()
                .anyMatch(token -> isLemma(token, Words.list("armed"))
                        || isLemma(token, Words.list("fighters"))
                        || TriggerLexicon.names(token, EventKind.ATTACK));
    }
}
