package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reporting.Trust.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.ledger.testing.TestMongo;

class RegisterTest extends ReportsTest {

  private List<String> surnames(String parameters) {
    List<String> names = new ArrayList<>();
    for (JsonNode row : read("/register?school=" + school + parameters).required("rows")) {
      names.add(row.required("name").required("surname").asString());
    }
    return names;
  }

  @Test
  void a_placed_pupil_stands_on_the_register_with_name_needs_and_flag() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD", "SLCN");
    var page = read("/register?school=" + school);
    assertThat(page.required("total").asInt()).isEqualTo(1);
    assertThat(page.required("counts").toString()).isEqualTo("{\"K\":1,\"E\":0}");
    assertThat(page.required("asAt").asString()).isEqualTo("2026-11-22");
    var row = page.required("rows").get(0);
    assertThat(row.required("pupil").asString()).isEqualTo(pupil.id);
    assertThat(row.required("name").required("forename").asString()).isEqualTo("Posy");
    assertThat(row.required("nameState").asString()).isEqualTo("known");
    assertThat(row.required("needs").get(1).required("code").asString()).isEqualTo("SLCN");
    assertThat(row.required("since").asString()).isEqualTo("2026-01-12");
    assertThat(row.required("flags").get(0).asString()).isEqualTo("parents-not-told");
    pupil.parentsTold("2026-01-20");
    row = read("/register?school=" + school).required("rows").get(0);
    assertThat(row.required("parentsTold").asString()).isEqualTo("2026-01-20");
    assertThat(row.required("flags")).isEmpty();
  }

  @Test
  void recorded_today_for_last_month_changes_as_at_last_month_not_as_known_last_month() {
    var pupil = TRUST.pupil().joined(school, "Ashgrove", "Quill", "4");
    pupil.says(
        "placed-on-register",
        "2026-10-05",
        pupil.placement(school, "K", "MLD"),
        "2026-11-20T10:00:00.000Z");
    assertThat(surnames("&asAt=2026-10-22")).containsExactly("Ashgrove");
    assertThat(surnames("&asAt=2026-10-22&knownAt=2026-10-22")).isEmpty();
    assertThat(surnames("&asAt=2026-10-22&knownAt=2026-11-20T10:00:00Z"))
        .containsExactly("Ashgrove");
    assertThat(surnames("&asAt=2026-10-22&knownAt=2026-11-20T09:59:59Z")).isEmpty();
    assertThat(surnames("&asAt=2026-10-04")).isEmpty();
  }

  @Test
  void a_correction_leaves_what_was_known_before_it() {
    var pupil = TRUST.pupil().joined(school, "Merrydew", "Ivo", "4");
    pupil.says(
        "placed-on-register",
        "2026-03-02",
        pupil.placement(school, "K", "MLD"),
        "2026-03-02T10:00:00.000Z");
    var correction =
        body().put("corrects", 1).put("strike", false).put("correctedOn", "2026-02-02");
    correction.set("reason", TRUST.keys.seal(pupil.id, "words", "Read from the wrong letter."));
    pupil.says("register-entry-corrected", "2026-06-01", correction, "2026-06-01T10:00:00.000Z");
    assertThat(surnames("&asAt=2026-02-10")).containsExactly("Merrydew");
    assertThat(surnames("&asAt=2026-02-10&knownAt=2026-05-31")).isEmpty();
  }

  @Test
  void as_known_on_a_date_alone_means_as_at_that_date_too() {
    var pupil = TRUST.pupil().joined(school, "Fennimore", "Isa", "4");
    pupil.says(
        "placed-on-register",
        "2026-10-05",
        pupil.placement(school, "K", "MLD"),
        "2026-10-05T10:00:00.000Z");
    assertThat(surnames("&knownAt=2026-10-04")).isEmpty();
    assertThat(surnames("&knownAt=2026-10-05")).containsExactly("Fennimore");
    var known = "/register?school=" + school + "&knownAt=";
    assertThat(read(known + "2026-10-05").required("asAt").asString()).isEqualTo("2026-10-05");
    assertThat(read(known + "2026-10-05&asAt=2026-11-01").required("asAt").asString())
        .isEqualTo("2026-11-01");
    assertThat(read(known + "2026-10-05T12:00:00Z").required("asAt").asString())
        .isEqualTo("2026-11-22");
    assertThat(get(known + "2026-11-23", senco).statusCode()).isEqualTo(422);
  }

  @Test
  void more_needs_than_the_census_takes_is_a_flag_and_a_filter() {
    TRUST
        .pupil()
        .joined(school, "Thistlewick", "Una", "4")
        .placed(school, "2026-03-01", "K", "MLD", "SLCN", "SPLD");
    TRUST
        .pupil()
        .joined(school, "Umberley", "Vic", "4")
        .placed(school, "2026-03-01", "K", "MLD", "SLCN");
    var flag = "more-needs-than-census";
    assertThat(surnames("&flag=" + flag)).containsExactly("Thistlewick");
    var rows = read("/register?school=" + school).required("rows");
    assertThat(rows.get(0).required("flags").toString()).contains(flag);
    assertThat(rows.get(1).required("flags").toString()).doesNotContain(flag);
  }

  private void five() {
    TRUST.pupil().joined(school, "Ångstrøm", "Bo", "R").placed(school, "2026-02-01", "K", "SLCN");
    TRUST.pupil().joined(school, "O'Quillan", "Ty", "10").placed(school, "2026-01-01", "E", "ASD");
    TRUST.pupil().joined(school, "Zephyrton", "Al", "2").placed(school, "2026-03-01", "K", "MLD");
    TRUST
        .pupil()
        .joined(school, "Brackenhall", "Cy", "2")
        .placed(school, "2026-04-01", "K", "SLCN", "MLD");
    TRUST
        .pupil()
        .joined(school, "Brackenhall", "Abe", "1")
        .placed(school, "2026-05-01", "E", "SPLD")
        .parentsTold("2026-05-02");
  }

  @Test
  void it_sorts_by_what_is_on_the_list_and_by_nothing_else() {
    five();
    var byName = List.of("Ångstrøm", "Brackenhall", "Brackenhall", "O'Quillan", "Zephyrton");
    assertThat(surnames("")).isEqualTo(byName);
    assertThat(surnames("&sort=-name")).isEqualTo(byName.reversed());
    assertThat(surnames("&sort=year"))
        .containsExactly("Ångstrøm", "Brackenhall", "Brackenhall", "Zephyrton", "O'Quillan");
    assertThat(surnames("&sort=provision"))
        .containsExactly("Brackenhall", "O'Quillan", "Ångstrøm", "Brackenhall", "Zephyrton");
    assertThat(surnames("&sort=need"))
        .containsExactly("O'Quillan", "Zephyrton", "Ångstrøm", "Brackenhall", "Brackenhall");
    assertThat(surnames("&sort=since").getFirst()).isEqualTo("O'Quillan");
    var refused = get("/register?sort=upn", senco);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Sort by name");
  }

  @Test
  void it_narrows_by_provision_need_year_flag_and_name() {
    five();
    assertThat(surnames("&provision=E")).containsExactly("Brackenhall", "O'Quillan");
    assertThat(surnames("&need=MLD")).containsExactly("Brackenhall", "Zephyrton");
    assertThat(surnames("&year=2&sort=name")).containsExactly("Brackenhall", "Zephyrton");
    assertThat(surnames("&flag=parents-not-told")).hasSize(4);
    assertThat(surnames("&q=oquill")).containsExactly("O'Quillan");
    assertThat(surnames("&q=angs%20b")).containsExactly("Ångstrøm");
  }

  @Test
  void pages_join_without_repeating_or_hiding_a_row_while_rows_come_and_go() {
    five();
    var first = read("/register?limit=2&school=" + school);
    assertThat(first.required("total").asInt()).isEqualTo(5);
    String next = first.required("next").asString();
    TRUST.pupil().joined(school, "Aaronby", "Ed", "2").placed(school, "2026-03-01", "K", "MLD");
    read("/register?school=" + school);
    assertThat(surnames("&limit=2&after=" + next)).containsExactly("Brackenhall", "O'Quillan");
    var last = read("/register?limit=5&school=" + school + "&limit=5&after=" + next);
    assertThat(last.path("next").isNull()).isTrue();
  }

  @Test
  void a_cursor_tells_nothing_and_cannot_be_changed_or_used_elsewhere() {
    five();
    String next = read("/register?limit=2&school=" + school).required("next").asString();
    String plain =
        new String(
            java.util.Base64.getUrlDecoder().decode(next),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(plain.toLowerCase(java.util.Locale.ROOT)).doesNotContain("brackenhall");
    String changed = (next.charAt(0) == 'A' ? 'B' : 'A') + next.substring(1);
    for (String wrong : List.of(changed, "x", "%20", next.substring(4))) {
      var answer = get("/register?limit=2&school=" + school + "&after=" + wrong, senco);
      assertThat(answer.statusCode()).as(wrong).isIn(400, 200);
    }
    assertThat(get("/register?limit=2&school=" + school + "&after=" + changed, senco).statusCode())
        .isEqualTo(400);
    assertThat(get("/register?limit=2&after=" + next, senco).statusCode()).isEqualTo(400);
  }

  @Test
  void a_school_outside_ones_own_is_not_there() {
    five();
    String elsewhere = TRUST.school("Elsewhere School");
    String other = TRUST.holder("senco", elsewhere);
    String director = TRUST.holder("trust-director", null);
    TRUST.directoryReaches(directory);
    assertThat(read("/register", other).required("rows")).isEmpty();
    var refused = get("/register?school=" + school, other);
    var absent = get("/register?school=" + java.util.UUID.randomUUID(), other);
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).isEqualTo(absent.body());
    assertThat(read("/register?school=" + school, director).required("total").asInt()).isEqualTo(5);
  }

  @Test
  void roles_without_cases_do_not_see_the_register() {
    for (String role : List.of("data-manager", "trust-administrator", "governor", "panel-member")) {
      String subject = TRUST.holder(role, school);
      TRUST.directoryReaches(directory);
      assertThat(get("/register", subject).statusCode()).as(role).isEqualTo(403);
    }
    assertThat(get("/register", null).statusCode()).isEqualTo(401);
  }

  @Test
  void the_file_is_for_a_spreadsheet_and_runs_nothing() {
    TRUST
        .pupil()
        .joined(school, "=1+1", "Ångström", "2")
        .placed(school, "2026-03-01", "K", "MLD", "VI");
    read("/register?school=" + school);
    var file = get("/register.csv?school=" + school, senco);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("sen-register-2026-11-22.csv");
    var part = get("/register.csv?knownAt=2026-11-01&need=SPLD&school=" + school, senco);
    assertThat(part.headers().firstValue("Content-Disposition").orElse(""))
        .as("the file's name tells both dates and that it is a part")
        .contains("sen-register-2026-11-01-as-known-2026-11-01-filtered.csv");
    var behind = get("/register.csv?at-least=999999999&school=" + school, senco);
    assertThat(behind.statusCode()).as("never silently without the newest").isEqualTo(503);
    assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(file.body())
        .startsWith("\ufeffSurname,Forename,")
        .contains("'=1+1,Ångström,'=1+1,Ångström,X999400115001,2015-03-14,");
  }

  @Test
  void a_pupil_whose_particulars_do_not_open_has_empty_cells_and_everybody_else_the_file() {
    TRUST
        .pupil()
        .joined(school, "Quillfeather", "Posy", "2")
        .placed(school, "2026-03-01", "K", "MLD");
    var altered = TRUST.pupil();
    altered.joined(school, "Ostrander", "Tavi", "2").placed(school, "2026-03-01", "K", "MLD");
    var box = TRUST.keys.seal(altered.id, "words", "Sealed as something else.");
    var moved = body().set("upn", box.put("kind", "upn"));
    altered.says("details-changed", "2026-03-02", moved);
    read("/register?school=" + school);
    var file = get("/register.csv?school=" + school, senco);
    assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
    assertThat(file.body())
        .contains("Ostrander,Tavi,Ostrander,Tavi,,2015-03-14,")
        .contains("Quillfeather,Posy,Quillfeather,Posy,X999400115001,2015-03-14,");
  }

  /** UPN, legal name and codes for the census; words, class and year for everybody else. */
  @Test
  void the_file_has_what_the_census_and_a_spreadsheet_ask_for_in_codes_and_in_words() {
    TRUST
        .pupil()
        .joined(school, "Quillfeather", "Posy", "2")
        .placed(school, "2026-03-01", "K", "SPLD", "VI", "HI");
    read("/register?school=" + school);
    assertThat(get("/register.csv?school=" + school, senco).body())
        .isEqualTo(
            "\ufeffSurname,Forename,Legal surname,Legal forename,UPN,Date of birth,School,"
                + "Year group,Class now,Provision code,Provision,Primary need code,Primary need,"
                + "Secondary need code,Secondary need,Further needs,On the register since,"
                + "Parents told on\r\n"
                + "Quillfeather,Posy,Quillfeather,Posy,X999400115001,2015-03-14,"
                + "Rowan Valley Primary School,2,2A,K,SEN support,SPLD,"
                + "Specific learning difficulty,VI,VI,HI,2026-03-01,\r\n");
  }

  @Test
  void the_file_of_chosen_rows_holds_them_alone_and_says_so() {
    five();
    String away = TRUST.school("Elsewhere School");
    var outside = TRUST.pupil().joined(away, "Outwithin", "Ada", "2");
    outside.placed(away, "2026-03-01", "K", "MLD");
    var rows = read("/register?sort=name&school=" + school).required("rows");
    var chosen = List.of(rows.get(4), rows.get(0)).stream().map(r -> r.required("pupil")).toList();
    String body = "{\"pupils\":[%s,%s,\"%s\"]}".formatted(chosen.get(0), chosen.get(1), outside.id);
    var file = post("/register.csv?sort=name", body, senco);
    assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
    assertThat(file.body().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .as("in the order asked for, and nobody of another school")
        .containsExactly("Ångstrøm", "Zephyrton");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("sen-register-2026-11-22-selected.csv");
    assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(lastRead())
        .as("whoever is in the file was recorded as read, and nobody else")
        .containsExactlyInAnyOrderElementsOf(chosen.stream().map(JsonNode::asString).toList());
  }

  @Test
  void rows_chosen_may_be_narrowed_and_must_be_some() {
    five();
    var rows = read("/register?sort=name&school=" + school).required("rows");
    String both =
        "{\"pupils\":[%s,%s]}"
            .formatted(rows.get(0).required("pupil"), rows.get(1).required("pupil"));
    var file = post("/register.csv?provision=E&school=" + school, both, senco);
    assertThat(file.body().lines().skip(1)).singleElement().asString().startsWith("Brackenhall");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("-filtered-selected.csv");
    assertThat(post("/register.csv", "{\"pupils\":[]}", senco).statusCode()).isEqualTo(422);
    var late = post("/register.csv?at-least=999999999", both, senco);
    assertThat(late.statusCode()).as("never silently without the newest").isEqualTo(503);
    String other = TRUST.holder("data-manager", school);
    TRUST.directoryReaches(directory);
    assertThat(post("/register.csv", both, other).statusCode()).isEqualTo(403);
  }

  private static List<String> lastRead() {
    var database = TestMongo.client().getDatabase("reporting-reads");
    return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
        .filter(name -> name.startsWith("reads-"))
        .flatMap(name -> database.getCollection(name).find().into(new ArrayList<>()).stream())
        .filter(read -> read.getString("route").endsWith(" /api/reports/register.csv"))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .getList("pupils", String.class);
  }

  /** Counted, not timed: the same for today, as at and as known at. */
  @Test
  void a_page_reads_no_more_documents_than_the_schools_register_has_rows() {
    five();
    TRUST.pupil().joined(school, "Offregister", "Fay", "2");
    read("/register?school=" + school);
    var database = TestMongo.client().getDatabase("reporting");
    for (String dates : List.of("", "&asAt=2026-06-01", "&asAt=2026-06-01&knownAt=2026-11-01")) {
      database.runCommand(new Document("profile", 2));
      var answer = get("/register?limit=2&school=" + school + dates, senco);
      database.runCommand(new Document("profile", 0));
      assertThat(answer.statusCode()).isEqualTo(200);
      List<Document> asked =
          database.getCollection("system.profile").find().into(new ArrayList<>());
      asked.removeIf(each -> !each.getString("ns").startsWith("reporting.pupils-"));
      assertThat(asked).as(dates).isNotEmpty();
      int read = asked.stream().mapToInt(each -> each.getInteger("docsExamined", 0)).sum();
      assertThat(read).as(dates).isLessThanOrEqualTo(5);
      database.getCollection("system.profile").drop();
    }
  }
}
