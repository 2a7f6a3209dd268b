package dateline.evaluate.marks;

import dateline.model.Span;
import java.util.List;

/**
 * Somebody is in charge of a body.
 *
 * @param title of the office: "commander"
 * @param holder all passages that speak of the one in charge
 * @param body all passages that speak of the body
 */
public record MarkedCharge(String title, List<Span> holder, List<Span> body) {
    public MarkedCharge {
        holder = List.copyOf(holder);
        body = List.copyOf(body);
    }
}
