package waymark.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import waymark.journeys.deployment.Repository;

class FormsTest {
  private static final Pattern ROW = Pattern.compile("^\\| `(\\w+) (/api/\\S+)` \\|(.*)$");

  @Test
  void every_command_that_a_school_lets_somebody_give_says_what_it_takes() throws IOException {
    var left = new ArrayList<String>();
    for (Endpoint each : listed()) {
      if (each.method().equals("GET") || each.path().startsWith("/api/directory/")) continue;
      if (Forms.named().noneMatch(each.name()::equals)) left.add(each.name());
    }
    assertThat(left).isEmpty();
  }

  @Test
  void every_read_of_a_school_is_asked_for_one_elsewhere() throws IOException {
    var ofSchools = readsOfSchools();
    var left = new ArrayList<String>();
    for (Endpoint each : listed()) {
      if (!ofSchools.contains(each.name())) continue;
      if (Forms.of(each).stream().noneMatch(form -> form.path().contains("school={school}"))) {
        left.add(each.name());
      }
    }
    assertThat(ofSchools).hasSizeGreaterThan(20);
    assertThat(left).isEmpty();
  }

  @Test
  void it_says_so_of_no_address_that_there_is_not() throws IOException {
    var names = listed().stream().map(Endpoint::name).toList();
    assertThat(Forms.named()).isNotEmpty().allMatch(names::contains);
  }

  @Test
  void a_command_of_which_nothing_is_said_is_not_comparable() {
    for (String path : List.of("/api/cases/{pupil}/x", "/api/cases/x")) {
      var unknown = new Endpoint("pupil-case", "POST", path, "roles", "", false);
      assertThat(Forms.of(unknown)).extracting(Form::whole).containsExactly(false);
    }
  }

  @Test
  void a_form_is_asked_with_ids_in_its_places() {
    var path = "/api/safeguarding/concerns/{concern}/reattribute";
    var forms = Forms.of(new Endpoint("pupil-case", "POST", path, "roles", "", false));
    assertThat(forms).extracting(Form::whole).containsExactly(false, true);
    var whole = forms.getLast();
    assertThat(whole.places()).containsExactly("concern", "pupil");
    var ids = Map.of("concern", "c", "pupil", "p");
    assertThat(whole.path(ids)).isEqualTo("/api/safeguarding/concerns/c/reattribute");
    assertThat(whole.body(ids)).contains("\"pupil\":\"p\"");
  }

  /** The reads that take a school as a parameter, as the services describe themselves. */
  private static Set<String> readsOfSchools() throws IOException {
    var found = new TreeSet<String>();
    try (var contracts = Files.list(Repository.file("contracts/openapi"))) {
      for (var contract : contracts.toList()) {
        var paths = new JsonMapper().readTree(contract).required("paths");
        for (var path : paths.properties()) {
          path.getValue()
              .path("get")
              .path("parameters")
              .valueStream()
              .filter(parameter -> parameter.path("in").asString("").equals("query"))
              .filter(parameter -> parameter.path("name").asString("").equals("school"))
              .forEach(parameter -> found.add("GET " + path.getKey()));
        }
      }
    }
    return found;
  }

  /** The addresses of docs/access.md at which somebody of one school is let in. */
  private static List<Endpoint> listed() throws IOException {
    var listed = new ArrayList<Endpoint>();
    for (String line : Files.readAllLines(Repository.file("docs/access.md"))) {
      var row = ROW.matcher(line);
      if (!row.matches()) continue;
      var marks = Arrays.asList(row.group(3).split("\\|"));
      if (OutOfScope.AT_THE_FIRST_SCHOOL.stream()
          .anyMatch(role -> marks.get(role.ordinal()).strip().equals(AccessTable.LET_IN))) {
        listed.add(new Endpoint("", row.group(1), row.group(2), "roles", "", false));
      }
    }
    return listed;
  }
}
