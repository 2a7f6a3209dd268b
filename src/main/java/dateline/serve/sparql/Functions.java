package dateline.serve.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions with an IRI that queries may call: casts to the types of XML Schema, and what is needed for distances.
 * Jena's own registries take a name that they do not know for that of a Java class, and load it.
 */
final class Functions extends FunctionRegistry {
    static final String TEXT_QUERY = "http://jena.apache.org/text#query";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    private static final List<String> OF_MATH =
            List.of("pi", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "log", "log10");

    private static final Functions ALL = new Functions();

    private Functions() {
        JenaSystem.init();
        FunctionRegistry jena = FunctionRegistry.get();
        for (String name : OF_MATH) put(MATH + name, jena.get(MATH + name));
        for (Iterator<String> names = jena.keys(); names.hasNext(); ) {
            String name = names.next();
            if (name.startsWith(XSD.getURI())) put(name, jena.get(name));
        }
    }

    static FunctionRegistry registry() {
        return ALL;
    }

    /** Their IRIs, in order. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        ALL.keys().forEachRemaining(names::add);
        return names;
    }

    @Override
    @SuppressWarnings("NullAway") // Jena says with null that there is none
    public @Nullable FunctionFactory get(String uri) {
        return isRegistered(uri) ? super.get(uri) : null;
    }

    /** Properties that are functions: the search for words alone. */
    static PropertyFunctionRegistry properties() {
        return Properties.ALL;
    }

    private static final class Properties extends PropertyFunctionRegistry {
        private static final Properties ALL = new Properties();

        private Properties() {
            TextQuery.init();
            put(TEXT_QUERY, uri -> new TextSearch());
        }

        @Override
        public boolean manages(String uri) {
            return isRegistered(uri);
        }

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable PropertyFunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }
}
