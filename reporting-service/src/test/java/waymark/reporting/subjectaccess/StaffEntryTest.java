package waymark.reporting.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of a member of staff all is gathered that the directory tells of them, whatever is added to it.
 */
class StaffEntryTest {
  private static final Path CONTRACTS = Path.of("../contracts/directory");

  /** Ids, and what each item says in words of its own. */
  private static final Set<String> SAID_OTHERWISE =
      Set.of("person", "grant", "hold", "actor", "occurredOn");

  @Test
  void every_field_of_every_message_about_a_person_is_told() throws IOException {
    var fields = new TreeSet<String>();
    for (Path file : schemas()) {
      JsonNode properties =
          JsonMapper.shared().readTree(Files.readString(file)).required("properties");
      if (properties.has("person")) {
        fields.addAll(properties.propertyNames());
      }
    }
    fields.removeAll(SAID_OTHERWISE);
    assertThat(fields).contains("email", "classes").isSubsetOf(StaffEntry.told());
  }

  private static List<Path> schemas() throws IOException {
    try (var files = Files.list(CONTRACTS)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".schema.json")).toList());
    }
  }
}
