package dateline.corpus;

import dateline.corpus.record.Columns;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/** Reads a resource, whatever it holds: its first bytes say, never its name. */
final class Content implements Reader {
    private final Map<Form.Kind, Reader> readers;
    private final Columns columns;

    /**
     * @param readers what reads a form, given what reads any form: archives hold files of all forms. Forms that are not
     *     among them become issues
     * @param columns what the columns of tables may be called
     */
    Content(Function<Reader, Map<Form.Kind, Reader>> readers, Columns columns) {
        this.columns = columns;
        this.readers = Map.copyOf(readers.apply(this::read));
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(resource.bytes(), Form.PEEK);
        stream.mark(Form.PEEK);
        byte[] beginning = stream.readNBytes(Form.PEEK);
        stream.reset();
        switch (Form.of(beginning, columns)) {
            case Form.Unreadable(String reason) -> sink.issue(resource.origin().issue(reason));
            case Form.Known(Form.Kind kind) -> {
                Reader reader = readers.get(kind);
                if (reader == null)
                    sink.issue(resource.origin().issue("a file of the form %s is not read".formatted(kind.title())));
                else reader.read(new Resource(resource.origin(), stream), sink);
            }
        }
    }
}
