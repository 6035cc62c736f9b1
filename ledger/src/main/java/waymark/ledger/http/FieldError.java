package waymark.ledger.http;

/** What is wrong with one field; {@code pointer} is a JSON pointer (RFC 6901) into the request. */
public record FieldError(String pointer, String detail) {}
