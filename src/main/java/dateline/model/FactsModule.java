package dateline.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words by which the facts format calls the values of the model: the ontology's term where there is one. */
final class FactsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    FactsModule() {
        super("dateline-facts");
        words(EventKind.class, EventKind::term);
        words(Status.class, Status::term);
        words(Statement.QuoteKind.class, Statement.QuoteKind::term);
        words(OfficeHolding.Tenure.class, OfficeHolding.Tenure::term);
        words(Sector.class, Sector::code);
        words(Figure.Comparator.class, Figure.Comparator::term);
        words(Figure.Change.class, Figure.Change::term);
        words(Zone.class, FactsModule::lowerCase);
        words(MetadataField.class, FactsModule::lowerCase);
        words(MetadataSource.class, FactsModule::lowerCase);
        words(EntityType.class, FactsModule::lowerCase);
        words(Mention.Kind.class, FactsModule::lowerCase);
        words(Participant.Role.class, FactsModule::lowerCase);
        add(PartialDate.class, PartialDate::toString, text -> date(text, PartialDate::parse));
        add(Timestamp.class, Timestamp::toString, text -> date(text, Timestamp::parse));
    }

    private <E extends Enum<E>> void words(Class<E> type, Function<E, String> word) {
        Map<String, E> values =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
        add(type, word, text -> {
            E value = values.get(text);
            if (value == null) throw new IllegalArgumentException("%s is not known here".formatted(text));
            return value;
        });
    }

    private <T> void add(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new Writer<>(type, write));
        addDeserializer(type, new Reader<>(type, read));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <D> D date(String text, Function<String, D> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%s is no date".formatted(text), e);
        }
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        Writer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return read.apply(json.getText());
        }
    }
}
