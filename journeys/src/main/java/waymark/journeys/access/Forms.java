package waymark.journeys.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How every address is asked about what is at another school: {@code out-of-scope.json} has what
 * each command would take, so that the answer is about what is asked for, not how.
 */
final class Forms {
  private static final JsonNode WRITTEN = read();
  private static final String DAY = LocalDate.now().minusDays(1).toString();

  private Forms() {}

  private static JsonNode read() {
    var name = "/out-of-scope.json";
    try (var file = Objects.requireNonNull(Forms.class.getResourceAsStream(name), name)) {
      return new JsonMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With nothing said, and whole where that is written; none to read what takes no id. */
  static List<Form> of(Endpoint endpoint) {
    boolean read = endpoint.method().equals("GET");
    var forms = new ArrayList<Form>();
    if (endpoint.hasAnId() || !read) {
      forms.add(new Form(endpoint, endpoint.path(), "{}", read));
    }
    for (var each : WRITTEN.required("requests").properties()) {
      if (!each.getKey().replaceFirst("\\?.*", "").equals(endpoint.name())) continue;
      var path = each.getKey().substring(endpoint.method().length() + 1);
      var whole = new Form(endpoint, path, each.getValue().toString().replace("{day}", DAY), true);
      forms.removeIf(form -> form.path().equals(path) && form.body().equals(whole.body()));
      if (read) forms.clear();
      forms.add(whole);
    }
    return forms;
  }

  /** Every address of which something is written there. */
  static Stream<String> named() {
    return WRITTEN.required("requests").propertyNames().stream()
        .map(name -> name.replaceFirst("\\?.*", ""));
  }

  /** Whether, for a reason that is written there, it answers otherwise than 404. */
  static boolean answeredOtherwise(Endpoint endpoint) {
    return WRITTEN.required("answeredOtherwise").has(endpoint.name());
  }
}
