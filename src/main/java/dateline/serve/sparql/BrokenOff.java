package dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Shows a client whose answer has begun that it will not be whole: the connection ends without the last chunk. */
final class BrokenOff {
    private BrokenOff() {}

    static void breakOff(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
