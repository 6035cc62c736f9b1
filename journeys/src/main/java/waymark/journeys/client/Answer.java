package waymark.journeys.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered: status, headers and text. */
public record Answer(int status, HttpHeaders headers, String text) {
  private static final JsonMapper JSON = new JsonMapper();

  public static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  public JsonNode json() {
    return JSON.readTree(text);
  }

  public boolean ok() {
    return status / 100 == 2;
  }

  /** Where the call succeeded; else throws the status and the problem. */
  public Answer orFail() {
    if (!ok()) throw new IllegalStateException("answered " + status + ": " + text);
    return this;
  }

  /** The position in its ledger at which a command was recorded. */
  public OptionalLong position() {
    var position = json().path("position");
    return position.isNumber() ? OptionalLong.of(position.asLong()) : OptionalLong.empty();
  }

  public String etag() {
    return headers.firstValue("ETag").orElseThrow(() -> new IllegalStateException("no ETag"));
  }
}
