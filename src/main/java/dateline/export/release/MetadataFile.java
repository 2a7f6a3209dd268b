package dateline.export.release;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Metadata.License;
import dateline.export.release.Metadata.Period;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads what people say of a dataset from a file: YAML, or JSON, which is YAML. Its keys are the components of
 * {@link Metadata} in lower case with dashes; a key that is not known and a value that is none are refused.
 */
public final class MetadataFile {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(values())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private MetadataFile() {}

    /**
     * @throws IOException if the file cannot be read
     * @throws ReleaseException if it says something that cannot be; the message has the line and the key
     */
    public static SaidMetadata read(Path file) throws IOException {
        return read(Files.readString(file), file.toString());
    }

    /** @param name of where the text comes from, for messages */
    public static SaidMetadata read(String text, String name) {
        try {
            SaidMetadata said = MAPPER.readValue(text, SaidMetadata.class);
            return said == null ? SaidMetadata.nothing() : said;
        } catch (JsonProcessingException e) {
            throw new ReleaseException("%s%s: %s".formatted(name, line(e), message(e)), e);
        }
    }

    private static SimpleModule values() {
        return new SimpleModule()
                .addDeserializer(String.class, new Words())
                .addDeserializer(URI.class, new Address())
                .addDeserializer(Agent.class, new Who())
                .addDeserializer(License.class, new Terms())
                .addDeserializer(Period.class, new Time());
    }

    private static String line(JsonProcessingException e) {
        JsonLocation where = e.getLocation();
        return where == null || where.getLineNr() < 1 ? "" : ", line " + where.getLineNr();
    }

    private static String message(JsonProcessingException e) {
        String key = e instanceof JsonMappingException mapping ? key(mapping) : "";
        return key.isEmpty() ? reason(e) : key + ": " + reason(e);
    }

    private static String reason(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "there is no such key; there are " + known(unknown);
            case InvalidFormatException bad
            when bad.getTargetType().equals(LocalDate.class) ->
                "'%s' is no date like 2031-09-12".formatted(bad.getValue());
            case MismatchedInputException other
            when other.getOriginalMessage().contains("Null value for creator") -> "nothing is said, and it must be";
            case MismatchedInputException other -> "this is not of the form that the example has";
            default -> firstLine(e.getOriginalMessage());
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .filter(key -> !key.equals("licence")) // the same as license
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("");
    }

    /** {@code creators[0].name}. */
    private static String key(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return path.toString();
    }

    /** One line of words, whatever lines it is written in. */
    private static final class Words extends StdDeserializer<String> {
        @Serial
        private static final long serialVersionUID = 1;

        Words() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()) throw JsonMappingException.from(parser, "these are no words");
            String words = parser.getText().replaceAll("\\s+", " ").strip();
            if (words.isEmpty()) throw JsonMappingException.from(parser, "nothing is said");
            if (words.codePoints().anyMatch(letter -> Character.isISOControl(letter) || !Character.isDefined(letter)))
                throw JsonMappingException.from(parser, "there is a letter that cannot be shown");
            return words;
        }
    }

    private static final class Address extends StdDeserializer<URI> {
        @Serial
        private static final long serialVersionUID = 1;

        Address() {
            super(URI.class);
        }

        @Override
        public URI deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String word = context.readValue(parser, String.class);
            Optional<URI> address = Addresses.find(word);
            if (address.isEmpty()) throw JsonMappingException.from(parser, "'%s' is no address".formatted(word));
            return address.get();
        }
    }

    /** A name alone, which is an organization's, or more. */
    private static final class Who extends StdDeserializer<Agent> {
        @Serial
        private static final long serialVersionUID = 1;

        Who() {
            super(Agent.class);
        }

        private record Said(
                Optional<String> name,
                Optional<String> givenName,
                Optional<String> familyName,
                Optional<URI> identifier,
                Optional<String> affiliation) {}

        @Override
        public Agent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isScalarValue()) return agent(context.readValue(parser, String.class));
            JsonLocation begin = parser.currentTokenLocation();
            Said said = context.readValue(parser, Said.class);
            boolean isPerson = said.givenName.isPresent() || said.familyName.isPresent();
            String name =
                    said.name.orElseGet(() -> (said.givenName.orElse("") + " " + said.familyName.orElse("")).strip());
            if (name.isEmpty()) throw new JsonMappingException(parser, "has no name", begin);
            return new Agent(name, isPerson, said.givenName, said.familyName, said.identifier, said.affiliation);
        }

        private static Agent agent(String name) {
            return new Agent(name, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** An SPDX identifier or an address, or more. */
    private static final class Terms extends StdDeserializer<License> {
        @Serial
        private static final long serialVersionUID = 1;

        Terms() {
            super(License.class);
        }

        private record Said(Optional<String> name, Optional<URI> iri, Optional<String> spdx) {}

        @Override
        public License deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonLocation begin = parser.currentTokenLocation();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                Said said = context.readValue(parser, Said.class);
                if (said.iri.isEmpty()) throw new JsonMappingException(parser, "has no iri", begin);
                URI iri = said.iri.get();
                return new License(said.name.or(() -> said.spdx).orElseGet(iri::toString), iri, said.spdx);
            }
            String word = context.readValue(parser, String.class);
            Optional<License> license = Licenses.find(word);
            if (license.isEmpty())
                throw new JsonMappingException(
                        parser,
                        "'%s' is no licence: give its address, or one of %s".formatted(word, Licenses.names()),
                        begin);
            return license.get();
        }
    }

    private static final class Time extends StdDeserializer<Period> {
        @Serial
        private static final long serialVersionUID = 1;

        Time() {
            super(Period.class);
        }

        private record Said(LocalDate from, LocalDate to) {}

        @Override
        public Period deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonLocation begin = parser.currentTokenLocation();
            Said said = context.readValue(parser, Said.class);
            if (said.to.isBefore(said.from)) throw new JsonMappingException(parser, "ends before it begins", begin);
            return new Period(said.from, said.to);
        }
    }
}
