package dateline.corpus.web;

import dateline.corpus.web.PublicAddresses.PrivateAddressException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Says why something was not fetched. */
final class Words {
    private Words() {}

    static String of(IOException failure) {
        return switch (failure) {
            case NotFetchedException known -> known.reason();
            case PrivateAddressException local ->
                "a private address; such are fetched only with --allow-private-addresses";
            case UnknownHostException unknown -> "no such host";
            case ConnectTimeoutException slow -> "timed out while connecting";
            case SocketTimeoutException silent -> "timed out while waiting for the answer";
            case SSLException insecure -> "no secure connection: " + insecure.getMessage();
            case ConnectException closed -> "nobody answers there";
            case NoRouteToHostException closed -> "nobody answers there";
            case NoHttpResponseException nothing -> "the connection was closed without an answer";
            case ConnectionClosedException cut -> "the connection was closed before the end";
            case MalformedChunkCodingException cut -> "the connection was closed before the end";
            case ClientProtocolException odd ->
                "the answer is not as HTTP wants it: " + root(odd).getMessage();
            default -> "cannot be had: " + failure.getMessage();
        };
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        return root;
    }
}
