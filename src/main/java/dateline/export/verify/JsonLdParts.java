package dateline.export.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.riot.RiotException;

/**
 * Cuts a large JSON-LD document, one context and a long list, into small documents that say the same: JSON-LD processors
 * hold a document in memory several times over.
 */
final class JsonLdParts {
    private static final int PART = 1 << 20; // bytes, from which on a part is complete
    private static final int LARGEST = 64 << 20; // bytes of one thing with all that is said of it
    private static final ObjectMapper MAPPER = new ObjectMapper(); // which gives trees to generators

    private final Consumer<InputStream> parts;
    private byte[] context = "{}".getBytes(StandardCharsets.UTF_8);
    private ByteArrayOutputStream part = new ByteArrayOutputStream();

    private JsonLdParts(Consumer<InputStream> parts) {
        this.parts = parts;
    }

    static void read(InputStream in, Consumer<InputStream> parts) throws IOException {
        try (JsonParser json = MAPPER.getFactory().createParser(in)) {
            new JsonLdParts(parts).read(json);
            if (json.nextToken() != null) throw new RiotException("something follows the JSON");
        } catch (JsonProcessingException e) {
            throw new RiotException("is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) throw new RiotException("is not one JSON object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("@context")) context = copy(json);
            else if (name.equals("@graph") && value == JsonToken.START_ARRAY) list(json);
            else throw new RiotException("has '%s' beside its context and graph".formatted(name));
        }
        send();
    }

    private void list(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) throw new RiotException("ends within its graph");
            if (part.size() > 0) part.write(',');
            part.writeBytes(copy(json));
            if (part.size() > PART) send();
        }
    }

    private void send() {
        if (part.size() == 0) return;
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        write(document, "{\"@context\":");
        document.writeBytes(context);
        write(document, ",\"@graph\":[");
        document.writeBytes(part.toByteArray());
        write(document, "]}");
        part = new ByteArrayOutputStream();
        parts.accept(new ByteArrayInputStream(document.toByteArray()));
    }

    private static void write(ByteArrayOutputStream document, String text) {
        document.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] copy(JsonParser json) throws IOException {
        Bounded bytes = new Bounded();
        try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
            generator.copyCurrentStructure(json);
        }
        return bytes.toByteArray();
    }

    private static final class Bounded extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (count + length > LARGEST)
                throw new RiotException("one thing has more than %,d bytes".formatted(LARGEST));
            super.write(bytes, offset, length);
        }
    }
}
