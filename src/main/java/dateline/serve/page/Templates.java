package dateline.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The precompiled templates of {@code src/main/jte}, which escape all that they are given. */
public final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dateline.serve.templates");

    public Templates() {
        engine.setBinaryStaticContent(false);
    }

    /**
     * A page in UTF-8.
     *
     * @param template "thing.jte"
     * @param parameters its parameters by name
     */
    public byte[] render(String template, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        return output.toByteArray();
    }
}
