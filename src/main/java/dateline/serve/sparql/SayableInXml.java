package dateline.serve.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.util.XMLChar;

/** Rows, as far as XML 1.0 has the characters in them (its section 2.2): what Jena's writer makes of others no parser reads. */
final class SayableInXml extends RowSetWrapper {
    SayableInXml(RowSet rows) {
        super(rows);
    }

    /** @throws Problem if a value has a character that XML has not */
    @Override
    public Binding next() {
        Binding row = super.next();
        row.forEach((variable, value) -> requireSayable(value));
        return row;
    }

    private static void requireSayable(Node value) {
        if (value.isTripleTerm()) {
            requireSayable(value.getTriple().getSubject());
            requireSayable(value.getTriple().getPredicate());
            requireSayable(value.getTriple().getObject());
        } else if (!value.isBlank() && !isSayable(value.isURI() ? value.getURI() : value.getLiteralLexicalForm()))
            throw Refusals.unsayable("A value of this result has a character that XML has not; ask for JSON.");
    }

    private static boolean isSayable(String text) {
        return text.codePoints().allMatch(XMLChar::isValid);
    }
}
