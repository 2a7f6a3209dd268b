package dateline.export.rdf;

import dateline.export.rdf.WriteRdf.Syntax;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The files of some syntaxes while they are written, all of them together. */
final class OpenFiles implements Closeable {
    private final List<Packed> lines = new ArrayList<>();
    private final List<WriteTurtle> turtle = new ArrayList<>();
    private final List<WriteTurtle> trig = new ArrayList<>();
    private final List<WriteJsonLd> jsonLd = new ArrayList<>();
    private final Deque<Closeable> open = new ArrayDeque<>();

    OpenFiles(Path folder, List<Syntax> syntaxes) throws IOException {
        try {
            for (Syntax syntax : syntaxes) open(new Packed(folder, syntax.path()), syntax);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void open(Packed file, Syntax syntax) throws IOException {
        open.push(file);
        switch (syntax) {
            case N_QUADS -> lines.add(file);
            case TURTLE -> turtle.add(new WriteTurtle(writer(file)));
            case TRIG -> trig.add(new WriteTurtle(writer(file)));
            case JSON_LD -> jsonLd.add(new WriteJsonLd(file));
        }
    }

    private Writer writer(Packed file) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        open.pop();
        open.push(writer); // which closes the file
        return writer;
    }

    /** Whether statements of named graphs are wanted, and not only their lines. */
    boolean takeGraphs() {
        return !trig.isEmpty() || !jsonLd.isEmpty();
    }

    void line(byte[] line, int length) throws IOException {
        for (Packed file : lines) {
            file.write(line, 0, length);
            file.write('\n');
        }
    }

    void write(Statement statement) throws IOException {
        if (statement.graph().isEmpty()) for (WriteTurtle file : turtle) file.write(statement);
        for (WriteTurtle file : trig) file.write(statement);
        for (WriteJsonLd file : jsonLd) file.write(statement);
    }

    void finish() throws IOException {
        for (WriteTurtle file : turtle) file.finish();
        for (WriteTurtle file : trig) file.finish();
        for (WriteJsonLd file : jsonLd) file.finish();
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) open.pop().close();
    }
}
