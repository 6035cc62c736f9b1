package waymark.journeys.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An address as a service lists it of itself.
 *
 * @param service the part that answers it, as its port is named
 * @param rule roles, signed-in, service or nobody; at the gateway also anybody, on a management
 *     port machine or measured
 * @param consumes the type of body it takes; empty for JSON or none
 */
public record Endpoint(
    String service, String method, String path, String rule, String consumes, boolean namesPupils) {
  static final String MANAGEMENT = "-management";
  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

  static Endpoint read(String service, JsonNode listed) {
    return new Endpoint(
        service,
        listed.required("method").asString(),
        listed.required("path").asString(),
        listed.required("rule").asString(),
        listed.required("consumes").asString(),
        listed.required("namesPupils").asBoolean());
  }

  /** The heading over its row. */
  String section() {
    String name = part().equals(Doorstep.GATEWAY) ? part() : part() + "-service";
    return isOperated() ? name + ", management port" : name;
  }

  /** Whose it is, whatever the port. */
  public String part() {
    return service.replace(MANAGEMENT, "");
  }

  /** Whether it is answered on the management port, and nowhere else. */
  public boolean isOperated() {
    return service.endsWith(MANAGEMENT);
  }

  /** Its name in the table. */
  public String name() {
    return method + " " + path;
  }

  /** Whether it is meant to be reached from outside. */
  public boolean atTheGateway() {
    return path.startsWith("/api/") || service.equals(Doorstep.GATEWAY);
  }

  public boolean hasAnId() {
    return path.contains("{");
  }

  /** With this in every place of an id. */
  public String of(String id) {
    return PLACE.matcher(path).replaceAll(id);
  }

  /** The places of ids in it, by their names. */
  List<String> places() {
    return PLACE.matcher(path).results().map(each -> each.group(1)).toList();
  }

  /** With these ids in their places. */
  String of(Map<String, String> ids) {
    return PLACE.matcher(path).replaceAll(each -> ids.getOrDefault(each.group(1), ""));
  }

  /** Of something that does not exist. */
  public String ofNothing() {
    return of(UUID.randomUUID().toString());
  }

  String mediaType() {
    return consumes.isEmpty() ? "application/json" : consumes;
  }
}
