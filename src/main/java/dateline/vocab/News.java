package dateline.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Dateline's own news ontology: all that {@code ontology/news.ttl} defines, and nothing else. */
@SuppressWarnings("MemberName") // a constant bears the name of its term
public final class News {
    public static final String NS = "https://w3id.org/dateline/news#";

    // what happened
    public static final Node Event = term("Event");
    public static final Node Meeting = term("Meeting");
    public static final Node Visit = term("Visit");
    public static final Node Movement = term("Movement");
    public static final Node Agreement = term("Agreement");
    public static final Node Cooperation = term("Cooperation");
    public static final Node Accusation = term("Accusation");
    public static final Node Demand = term("Demand");
    public static final Node Rejection = term("Rejection");
    public static final Node Threat = term("Threat");
    public static final Node Protest = term("Protest");
    public static final Node Sanction = term("Sanction");
    public static final Node Coercion = term("Coercion");
    public static final Node Control = term("Control");
    public static final Node Arrest = term("Arrest");
    public static final Node Attack = term("Attack");
    public static final Node Death = term("Death");
    public static final Node War = term("War");
    public static final Node Election = term("Election");
    public static final Node PositionChange = term("PositionChange");
    public static final Node Disaster = term("Disaster");
    public static final Node Accident = term("Accident");
    public static final Node LegalProceeding = term("LegalProceeding");
    public static final Node Transaction = term("Transaction");
    public static final Node Contest = term("Contest");

    // what did not, or not surely
    public static final Node UnrealizedEvent = term("UnrealizedEvent");

    // the other facts
    public static final Node Attribution = term("Attribution");
    public static final Node Statement = term("Statement");
    public static final Node Stance = term("Stance");
    public static final Node OfficeHolding = term("OfficeHolding");
    public static final Node Figure = term("Figure");
    public static final Node Quantity = term("Quantity");

    // who acts, beside the persons, organisations and places of schema.org
    public static final Node Group = term("Group");

    // events
    public static final Node participant = term("participant");
    public static final Node actor = term("actor");
    public static final Node recipient = term("recipient");
    public static final Node actorText = term("actorText");
    public static final Node recipientText = term("recipientText");
    public static final Node trigger = term("trigger");
    public static final Node date = term("date");
    public static final Node timeExpression = term("timeExpression");
    public static final Node ploverType = term("ploverType");
    public static final Node ploverMode = term("ploverMode");

    // how sure a report is
    public static final Node Status = term("Status");
    public static final Node status = term("status");
    public static final Node wouldBe = term("wouldBe");
    public static final Node Asserted = term("Asserted");
    public static final Node Attributed = term("Attributed");
    public static final Node Planned = term("Planned");
    public static final Node Possible = term("Possible");
    public static final Node Denied = term("Denied");
    public static final Node Hypothetical = term("Hypothetical");

    // statements
    public static final Node speaker = term("speaker");
    public static final Node speakerText = term("speakerText");
    public static final Node addressee = term("addressee");
    public static final Node addresseeText = term("addresseeText");
    public static final Node cue = term("cue");
    public static final Node quoteKind = term("quoteKind");
    public static final Node quotedPart = term("quotedPart");
    public static final Node content = term("content");
    public static final Node within = term("within");
    public static final Node QuoteKind = term("QuoteKind");
    public static final Node Direct = term("Direct");
    public static final Node Indirect = term("Indirect");
    public static final Node Mixed = term("Mixed");

    // offices
    public static final Node holder = term("holder");
    public static final Node officeTitle = term("officeTitle");
    public static final Node organization = term("organization");
    public static final Node tenure = term("tenure");
    public static final Node sector = term("sector");
    public static final Node attestedOn = term("attestedOn");
    public static final Node Tenure = term("Tenure");
    public static final Node Current = term("Current");
    public static final Node Former = term("Former");
    public static final Node Acting = term("Acting");
    public static final Node Elect = term("Elect");

    // figures
    public static final Node quantity = term("quantity");
    public static final Node quantifies = term("quantifies");
    public static final Node comparator = term("comparator");
    public static final Node scope = term("scope");
    public static final Node figureOf = term("figureOf");
    public static final Node Comparator = term("Comparator");
    public static final Node Exactly = term("Exactly");
    public static final Node About = term("About");
    public static final Node MoreThan = term("MoreThan");
    public static final Node AtLeast = term("AtLeast");
    public static final Node LessThan = term("LessThan");
    public static final Node AtMost = term("AtMost");
    public static final Node Between = term("Between");
    public static final Node change = term("change");
    public static final Node Change = term("Change");
    public static final Node IncreaseBy = term("IncreaseBy");
    public static final Node IncreaseFrom = term("IncreaseFrom");
    public static final Node IncreaseTo = term("IncreaseTo");
    public static final Node DecreaseBy = term("DecreaseBy");
    public static final Node DecreaseFrom = term("DecreaseFrom");
    public static final Node DecreaseTo = term("DecreaseTo");

    // evidence
    public static final Node evidence = term("evidence");
    public static final Node confidence = term("confidence");
    public static final Node rule = term("rule");

    // across articles
    public static final Node independentReports = term("independentReports");
    public static final Node reportingArticles = term("reportingArticles");
    public static final Node reportingPublishers = term("reportingPublishers");
    public static final Node copyOf = term("copyOf");
    public static final Node about = term("about");
    public static final Node Disagreement = term("Disagreement");
    public static final Node disagreesWith = term("disagreesWith");
    public static final Node aspect = term("aspect");
    public static final Node Aspect = term("Aspect");
    public static final Node OnDate = term("OnDate");
    public static final Node OnPlace = term("OnPlace");
    public static final Node OnStatus = term("OnStatus");
    public static final Node OnFigure = term("OnFigure");
    public static final Node OnOffice = term("OnOffice");
    public static final Node side = term("side");
    public static final Node Side = term("Side");
    public static final Node sideOf = term("sideOf");
    public static final Node Outcome = term("Outcome");
    public static final Node planOutcome = term("planOutcome");
    public static final Node PlanOutcome = term("PlanOutcome");
    public static final Node Happened = term("Happened");
    public static final Node CalledOff = term("CalledOff");
    public static final Node cameTo = term("cameTo");
    public static final Node OfficeDoubt = term("OfficeDoubt");
    public static final Node listedHolder = term("listedHolder");
    public static final Node listedLink = term("listedLink");

    // what people decided about who is who
    public static final Node Merger = term("Merger");
    public static final Node mergedName = term("mergedName");
    public static final Node merges = term("merges");
    public static final Node Split = term("Split");
    public static final Node splits = term("splits");
    public static final Node splitName = term("splitName");
    public static final Node splitArticle = term("splitArticle");

    // articles, sentences and entities
    public static final Node creditedSource = term("creditedSource");
    public static final Node publishedAt = term("publishedAt");
    public static final Node modifiedAt = term("modifiedAt");
    public static final Node metadataSource = term("metadataSource");
    public static final Node metadataConflict = term("metadataConflict");
    public static final Node dateline = term("dateline");
    public static final Node identity = term("identity");
    public static final Node digest = term("digest");
    public static final Node textDigest = term("textDigest");
    public static final Node quotedPartDigest = term("quotedPartDigest");
    public static final Node extractor = term("extractor");
    public static final Node sentenceNumber = term("sentenceNumber");
    public static final Node zone = term("zone");
    public static final Node countryCode = term("countryCode");

    // versions of articles, and what was withdrawn
    public static final Node Revision = term("Revision");
    public static final Node revisionNumber = term("revisionNumber");
    public static final Node digestBefore = term("digestBefore");
    public static final Node digestAfter = term("digestAfter");
    public static final Node headlineBefore = term("headlineBefore");
    public static final Node SupersededSentence = term("SupersededSentence");
    public static final Node supported = term("supported");
    public static final Node factAdded = term("factAdded");
    public static final Node factKept = term("factKept");
    public static final Node factWithdrawn = term("factWithdrawn");
    public static final Node WithdrawnArticle = term("WithdrawnArticle");
    public static final Node withdrawalReason = term("withdrawalReason");

    private News() {}

    /** The term of this local name, whether or not it is a constant here. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
