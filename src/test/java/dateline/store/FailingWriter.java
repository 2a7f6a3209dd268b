package dateline.store;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;

/** A process of its own that commits one article, and then cannot commit another, because its index is gone. */
final class FailingWriter {
    private FailingWriter() {}

    public static void main(String[] arguments) {
        Node one = StoreTest.iri("id/article/one");
        Node two = StoreTest.iri("id/article/two");
        Store store = Store.open(Path.of(arguments[0]));
        store.write(batch -> batch.replace(one, StoreTest.article(one, "Mara Voss")));
        store.write(batch -> {
            batch.replace(two, StoreTest.article(two, "Jon Arden"));
            ((DatasetGraphText) batch.dataset()).getTextIndex().close();
        });
    }
}
