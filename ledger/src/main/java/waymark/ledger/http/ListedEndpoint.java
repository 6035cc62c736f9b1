package waymark.ledger.http;

import java.util.List;

/**
 * An address as a service really answers it, whether or not it is described anywhere.
 *
 * @param rule who it is for: {@code roles}, {@code signed-in}, {@code service} or {@code nobody};
 *     on the management port {@code machine}, or {@code measured} for whoever reaches the port
 * @param roles that it lets in, where the rule says so
 * @param consumes the type of body it takes; empty for JSON or none
 * @param namesPupils whether its answers name pupils, and each is recorded before it is given
 */
public record ListedEndpoint(
    String method,
    String path,
    String rule,
    List<String> roles,
    String consumes,
    boolean namesPupils) {}
