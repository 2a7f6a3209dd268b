package dateline.serve.sparql;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a person who comes to the endpoint with a browser, with a query in the address or without. */
@FunctionalInterface
public interface Unasked {
    void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;
}
