package dateline.serve.guard;

/**
 * That articles may be sent and withdrawn over HTTP.
 *
 * @param token that whoever does it must bear
 * @param audit gets a line of JSON for each that was tried with the token
 */
public record Writing(Token token, Writes writes, LogLines audit) {}
