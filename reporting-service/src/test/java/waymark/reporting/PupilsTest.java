package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reporting.Trust.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Rebuild;
import waymark.ledger.testing.TestMongo;

class PupilsTest extends ReportsTest {

  @Test
  void a_pupils_page_shows_particulars_entry_and_history_under_the_streams_seq() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    var found = body().put("school", school).put("import", UUID.randomUUID().toString());
    found.putArray("history").addObject().put("provision", "A").put("start", "2021-09-06");
    var proposal = found.putObject("proposal").put("provision", "K").put("start", "2023-01-09");
    proposal.putArray("needs").addObject().put("rank", 1).put("code", "SPLD");
    pupil.says("sen-history-found", "2026-01-01", found);

    var page = read("/pupils/" + pupil.id);
    assertThat(page.required("dateOfBirth").asString()).isEqualTo("2015-03-14");
    assertThat(page.required("upn").asString()).isEqualTo("X999400115001");
    assertThat(page.required("className").asString()).isEqualTo("6A");
    assertThat(page.required("onRoll").asBoolean()).isTrue();
    assertThat(page.required("register").isNull()).isTrue();
    assertThat(page.required("proposal").required("provision").asString()).isEqualTo("K");
    assertThat(page.required("history").get(0).required("provision").asString()).isEqualTo("A");
    var rows = read("/proposals?school=" + school).required("rows");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).required("start").asString()).isEqualTo("2023-01-09");

    var placement = pupil.placement(school, "E", "SPLD");
    var plan = placement.putObject("plan").put("authority", "Rowan Valley Council");
    plan.set("reference", TRUST.keys.seal(pupil.id, "plan-reference", "EHC-0001"));
    pupil.says("placed-on-register", "2026-02-01", placement);
    page = read("/pupils/" + pupil.id);
    var entry = page.required("register");
    assertThat(entry.required("entry").asString()).isEqualTo(pupil.entry);
    assertThat(entry.required("triedBefore").asString()).startsWith("Two terms");
    assertThat(entry.required("plan").required("reference").asString()).isEqualTo("EHC-0001");
    assertThat(page.required("proposal").isNull()).isTrue();
    assertThat(page.required("seq").asInt()).isEqualTo(2);
    assertThat(read("/proposals?school=" + school).required("rows")).isEmpty();
    var answer = get("/pupils/" + pupil.id, senco);
    assertThat(answer.headers().firstValue("ETag")).contains("\"2\"");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void a_proposal_for_a_pupil_on_the_register_stands_until_the_entry_says_so() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.says("placed-on-register", "2026-02-01", pupil.placement(school, "K", "SPLD"));
    pupil.says("sen-history-found", "2026-03-01", proposing("K", "SPLD"));
    assertThat(read("/proposals?school=" + school).required("rows")).as("says so").isEmpty();
    pupil.says("sen-history-found", "2026-04-01", proposing("E", "SLCN"));
    assertThat(read("/proposals?school=" + school).required("rows")).hasSize(1);
    var ranked = body().put("entry", pupil.entry);
    ranked.putArray("needs").addObject().put("rank", 1).put("code", "SLCN");
    pupil.says("needs-ranked", "2026-04-02", ranked);
    assertThat(read("/proposals?school=" + school).required("rows")).as("still K").hasSize(1);
    var changed = body().put("entry", pupil.entry).put("provision", "E").putNull("plan");
    pupil.says("provision-changed", "2026-04-02", changed);
    assertThat(read("/proposals?school=" + school).required("rows")).isEmpty();
  }

  @Test
  void what_is_proposed_for_a_pupil_who_left_waits_until_they_come_back() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.says("sen-history-found", "2026-03-01", proposing("K", "SPLD"));
    assertThat(read("/proposals?school=" + school).required("total").intValue()).isEqualTo(1);
    pupil.says("left-school", "2026-04-01", body().put("school", school).putNull("import"));
    var left = read("/proposals?school=" + school);
    assertThat(left.required("rows")).isEmpty();
    assertThat(left.required("total").intValue()).isZero();
    assertThat(read("/pupils/" + pupil.id).required("proposal").isNull()).isTrue();
    var back = body().put("school", school).put("yearGroup", "6").put("className", "6A");
    pupil.says("joined-school", "2026-05-01", back.putNull("import"));
    assertThat(read("/proposals?school=" + school).required("rows")).hasSize(1);
  }

  private ObjectNode proposing(String provision, String need) {
    var found = body().put("school", school).put("import", UUID.randomUUID().toString());
    found.putArray("history");
    var proposal = found.putObject("proposal").put("provision", provision).putNull("start");
    proposal.putArray("needs").addObject().put("rank", 1).put("code", need);
    return found;
  }

  @Test
  void a_pupil_of_another_school_is_as_absent_as_one_who_never_was() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    read("/pupils/" + pupil.id);
    String other = TRUST.holder("head-teacher", TRUST.school("Elsewhere School"));
    TRUST.directoryReaches(directory);
    for (String rest : new String[] {"", "/timeline"}) {
      var outside = get("/pupils/" + pupil.id + rest, other);
      var absent = get("/pupils/" + UUID.randomUUID() + rest, other);
      assertThat(outside.statusCode()).isEqualTo(404);
      assertThat(outside.body()).isEqualTo(absent.body());
      assertThat(get("/pupils/nobody" + rest, other).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void a_name_is_found_by_the_beginning_of_its_words_with_or_without_marks() {
    TRUST.pupil().joined(school, "Ó Síoda-Wren", "Zoë", "6");
    TRUST.pupil().joined(school, "Wrenfield", "Otto", "6");
    for (String q : new String[] {"osio", "wren%20zo", "ZO%C3%8B", "siodaw"}) {
      var found = read("/pupils?school=" + school + "&q=" + q).required("pupils");
      assertThat(found).as(q).hasSize(1);
      assertThat(found.get(0).required("name").required("forename").asString()).isEqualTo("Zoë");
    }
    assertThat(read("/pupils?school=" + school + "&q=wren").required("pupils")).hasSize(2);
    assertThat(read("/pupils?school=" + school + "&q=wren&limit=1").required("pupils")).hasSize(1);
    assertThat(read("/pupils?school=" + school + "&q=field").required("pupils")).isEmpty();
  }

  @Test
  void of_two_of_one_name_the_search_tells_the_class_and_who_has_left() {
    TRUST.pupil().joined(school, "Wrenfield", "Otto", "6");
    var gone = TRUST.pupil().joined(school, "Wrenfield", "Otto", "6");
    gone.says("left-school", "2026-03-01", body().put("school", school).putNull("import"));
    JsonNode found = read("/pupils?school=" + school + "&q=wren").required("pupils");
    assertThat(found).hasSize(2);
    for (JsonNode each : found) {
      boolean left = each.required("pupil").asString().equals(gone.id);
      assertThat(each.required("left").asBoolean()).isEqualTo(left);
      assertThat(each.required("className").isNull()).isEqualTo(left);
    }
  }

  @Test
  void pupils_come_page_by_page_each_once_and_a_cursor_is_good_for_its_question_alone() {
    for (String surname : new String[] {"Cawthorn", "Ashgrove", "Brindle", "Ashgrove", "Dunmere"}) {
      TRUST.pupil().joined(school, surname, "Wren", "6");
    }
    String path = "/pupils?school=" + school + "&limit=2";
    Set<String> met = new LinkedHashSet<>();
    List<String> surnames = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = read(path + next);
      for (JsonNode each : page.required("pupils")) {
        assertThat(met.add(each.required("pupil").asString())).isTrue();
        surnames.add(each.required("name").required("surname").asString());
      }
      next = page.path("next").isNull() ? "" : "&after=" + page.required("next").asString();
    } while (!next.isEmpty());
    assertThat(surnames).containsExactly("Ashgrove", "Ashgrove", "Brindle", "Cawthorn", "Dunmere");
    String second = read(path).required("next").asString();
    assertThat(get(path + "&q=ash&after=" + second, senco).statusCode()).isEqualTo(400);
    assertThat(get("/proposals?school=" + school + "&after=" + second, senco).statusCode())
        .isEqualTo(400);
  }

  @Test
  void proposals_come_page_by_page_and_say_how_many_there_are() {
    for (String surname : new String[] {"Cawthorn", "Ashgrove", "Brindle"}) {
      var pupil = TRUST.pupil().joined(school, surname, "Wren", "6");
      pupil.says("sen-history-found", "2026-03-01", proposing("K", "SPLD"));
    }
    JsonNode first = read("/proposals?limit=2&school=" + school);
    assertThat(first.required("total").intValue()).isEqualTo(3);
    assertThat(first.at("/rows/1/name/surname").asString()).isEqualTo("Brindle");
    String after = first.required("next").asString();
    JsonNode last = read("/proposals?limit=2&school=" + school + "&after=" + after);
    assertThat(last.required("rows")).hasSize(1);
    assertThat(last.at("/rows/0/name/surname").asString()).isEqualTo("Cawthorn");
    assertThat(last.path("next").isNull()).isTrue();
    assertThat(get("/proposals?limit=501", senco).statusCode()).isEqualTo(400);
  }

  @Test
  void a_pupil_who_moved_is_the_new_schools() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    String next = TRUST.school("Next School");
    String theirs = TRUST.holder("senco", next);
    TRUST.directoryReaches(directory);
    var moved = body().put("from", school).put("to", next).put("yearGroup", "7");
    pupil.says("moved-school", "2026-09-01", moved.put("className", "7C").putNull("import"));
    var page = read("/pupils/" + pupil.id, theirs);
    assertThat(page.required("school").asString()).isEqualTo(next);
    assertThat(page.required("className").asString()).isEqualTo("7C");
    assertThat(get("/pupils/" + pupil.id, senco).statusCode()).isEqualTo(404);
  }

  @Test
  void what_an_import_said_is_taken_back_when_it_is_reversed() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    var changed = body().put("className", "6Z").putNull("import");
    changed.set(
        "name", TRUST.keys.seal(pupil.id, "name", "{\"surname\":\"Wrong\",\"forename\":\"P\"}"));
    pupil.says("details-changed", "2026-02-01", changed);
    assertThat(read("/pupils/" + pupil.id).required("className").asString()).isEqualTo("6Z");
    assertThat(read("/pupils/" + pupil.id + "/timeline").findValuesAsString("value"))
        .as("that the name changed, and not to what")
        .contains("name", "6Z");
    var reversed = body().putNull("import");
    reversed.putArray("corrects").add(1);
    pupil.says("roll-entry-reversed", "2026-02-02", reversed);
    var page = read("/pupils/" + pupil.id);
    assertThat(page.required("className").asString()).isEqualTo("6A");
    assertThat(page.required("name").required("surname").asString()).isEqualTo("Quillfeather");
  }

  @Test
  void the_timeline_tells_both_dates_who_recorded_it_and_what_was_corrected() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    var correction = body().put("corrects", 1).put("strike", true);
    correction.set("reason", TRUST.keys.seal(pupil.id, "words", "It was her brother."));
    pupil.says("register-entry-corrected", "2026-06-01", correction, "2026-06-01T10:00:00.000Z");
    var entries = read("/pupils/" + pupil.id + "/timeline").required("entries");
    assertThat(entries).hasSize(3);
    var placed = entries.get(1);
    assertThat(placed.required("title").asString()).isEqualTo("Placed on the SEN register");
    assertThat(placed.required("by").asString()).isEqualTo("Fennimore Oxlade");
    assertThat(placed.required("correctedBy").asInt()).isEqualTo(2);
    assertThat(placed.required("details").toString())
        .contains("Rowan Valley Primary School", "SEN support (K)", "Two terms")
        .contains("Specific learning difficulty (SPLD)");
    assertThat(entries.get(2).required("corrects").asInt()).isEqualTo(1);
    assertThat(entries.get(2).required("details").toString()).contains("It was her brother.");
    var before = read("/pupils/" + pupil.id + "/timeline?knownAt=2026-05-31").required("entries");
    assertThat(before).hasSize(2);
    assertThat(before.get(1).required("correctedBy").isNull()).isTrue();
  }

  @Test
  void every_answer_that_names_pupils_is_recorded() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    read("/register?school=" + school);
    get("/register.csv?school=" + school, senco);
    get("/pupils/" + pupil.id, senco);
    get("/pupils/" + pupil.id + "/timeline", senco);
    get("/pupils?q=posy&school=" + school, senco);
    var routes =
        TestMongo.client()
            .getDatabase("reporting-reads")
            .getCollection("reads-2026-11")
            .distinct("route", new Document("pupils", pupil.id), String.class)
            .into(new java.util.ArrayList<>());
    assertThat(routes)
        .contains(
            "GET /api/reports/register",
            "GET /api/reports/register.csv",
            "GET /api/reports/pupils/{id}",
            "GET /api/reports/pupils/{id}/timeline",
            "GET /api/reports/pupils");
  }

  @Test
  void an_erased_pupil_keeps_a_place_and_no_name() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    TRUST.keys.cases.erase("pupil:" + pupil.id);
    var page = read("/pupils/" + pupil.id);
    assertThat(page.required("nameState").asString()).isEqualTo("erased");
    assertThat(page.required("name").isNull()).isTrue();
    assertThat(page.required("dateOfBirth").isNull()).isTrue();
  }

  @Test
  void an_erased_pupil_is_gone_from_every_answer_and_what_was_true_before_is_still_counted() {
    var pupil = TRUST.pupil().joined(school, "Quorvathen", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    var found = body().put("school", school).putNull("import");
    found.putArray("history");
    found.putObject("proposal").put("provision", "E").putNull("start").putArray("needs");
    pupil.says("sen-history-found", "2026-02-02", found);
    var request = body().put("reason", "retention-ended");
    request.set("note", TRUST.keys.seal(pupil.id, "words", "Quorvathen left long ago."));
    pupil.says("erasure-requested", "2026-11-20", request);
    assertThat(read("/pupils?school=" + school + "&q=quor").required("pupils")).hasSize(1);
    var asked = read("/pupils/" + pupil.id).required("erasure");
    assertThat(asked.required("stage").asString()).isEqualTo("requested");
    assertThat(asked.required("note").asString()).contains("Quorvathen");
    assertThat(asked.required("requestedByName").asString()).isEqualTo("Fennimore Oxlade");

    pupil.says("erasure-approved", "2026-11-20", body());
    TRUST.keys.cases.erase("pupil:" + pupil.id);
    pupil.says("erased", "2026-11-20", body());

    var page = read("/pupils/" + pupil.id);
    assertThat(page.required("nameState").asString()).isEqualTo("erased");
    assertThat(page.required("erasure").required("stage").asString()).isEqualTo("erased");
    assertThat(page.required("erasure").required("reason").asString()).isEqualTo("retention-ended");
    assertThat(page.required("register").isNull()).isTrue();
    assertThat(read("/pupils?school=" + school + "&q=quor").required("pupils")).isEmpty();
    assertThat(read("/proposals?school=" + school).required("rows")).isEmpty();
    assertThat(read("/register?school=" + school).required("total").asInt()).isZero();
    var then = read("/register?school=" + school + "&asAt=2026-03-01");
    assertThat(then.required("counts").required("K").asInt()).isEqualTo(1);
    assertThat(then.required("rows").get(0).required("nameState").asString()).isEqualTo("erased");
    String timeline = read("/pupils/" + pupil.id + "/timeline").toString();
    assertThat(timeline).contains("[erased]", "retention ended");
    String csv = get("/register.csv?asAt=2026-03-01&school=" + school, senco).body();
    assertThat(csv).contains("[erased]");
    String answers = page.toString() + then + timeline + csv;
    assertThat(answers).doesNotContain("Quorvathen", "2015-03-14", "X999400115001", "Two terms");
  }

  /** No day passes between: whoever approved it looks at the page that says so. */
  @Test
  void a_newcomer_who_is_erased_on_the_day_they_joined_keeps_their_page() {
    var pupil = TRUST.pupil().joined(school, "Quorvathen", "Posy", "6");
    pupil.says("erasure-approved", "2025-09-01", body());
    TRUST.keys.cases.erase("pupil:" + pupil.id);
    pupil.says("erased", "2025-09-01", body());
    var page = read("/pupils/" + pupil.id);
    assertThat(page.required("erasure").required("stage").asString()).isEqualTo("erased");
    assertThat(page.required("school").asString()).isEqualTo(school);
    assertThat(page.required("onRoll").asBoolean()).isFalse();
    assertThat(read("/register?school=" + school).required("total").asInt()).isZero();
  }

  @Test
  void who_left_on_the_day_they_joined_is_kept_by_that_school() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.says("left-school", "2025-09-01", body().put("school", school).putNull("import"));
    var page = read("/pupils/" + pupil.id);
    assertThat(page.required("school").asString()).isEqualTo(school);
    assertThat(page.required("onRoll").asBoolean()).isFalse();
  }

  @Test
  void a_legal_hold_stands_on_the_page_until_it_is_lifted() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    String hold = java.util.UUID.randomUUID().toString();
    var placed = body().put("hold", hold).put("reason", "legal-claim");
    placed.set("note", TRUST.keys.seal(pupil.id, "words", "Letter of 12 November."));
    pupil.says("hold-placed", "2026-11-12", placed);
    var shown = read("/pupils/" + pupil.id).required("holds").get(0);
    assertThat(shown.required("hold").asString()).isEqualTo(hold);
    assertThat(shown.required("note").asString()).isEqualTo("Letter of 12 November.");
    assertThat(shown.required("placedByName").asString()).isEqualTo("Fennimore Oxlade");
    var lifted = body().put("hold", hold);
    lifted.set("note", TRUST.keys.seal(pupil.id, "words", "Settled."));
    pupil.says("hold-lifted", "2026-11-20", lifted);
    assertThat(read("/pupils/" + pupil.id).required("holds")).isEmpty();
    assertThat(read("/pupils/" + pupil.id + "/timeline").toString())
        .contains("Legal hold placed", "legal claim", "Legal hold lifted", "Settled.");
  }

  @Test
  void what_an_erased_member_of_staff_did_stays_and_their_name_does_not() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    String leaver = TRUST.person("leaver-" + pupil.id, "Quorvathen Oxlade");
    var told = body().put("entry", pupil.entry).putNull("how").put("pupil", pupil.id);
    told.put("actor", leaver).put("occurredOn", "2026-01-20");
    TRUST.cases.send(
        TRUST.cases.next("pupil:" + pupil.id, "pupil-case.parents-told", told.toString()));
    TRUST.directoryReaches(directory);
    String timeline = "/pupils/" + pupil.id + "/timeline";
    assertThat(read(timeline).toString()).contains("Quorvathen Oxlade");
    TRUST.keys.directory.erase("person:" + leaver);
    var erased = body().put("person", leaver).put("actor", TRUST.actor);
    TRUST.directory.send(
        "person:" + leaver,
        "directory.person-erased",
        erased.put("occurredOn", "2026-11-20").toString());
    TRUST.directoryReaches(directory);
    assertThat(read(timeline).toString()).contains("[erased]").doesNotContain("Quorvathen");
  }

  @Test
  void a_rebuild_gives_no_erased_name_back() {
    var pupil = TRUST.pupil().joined(school, "Quorvathen", "Posy", "6");
    TRUST.keys.cases.erase("pupil:" + pupil.id);
    pupil.says("erased", "2026-11-20", body());
    read("/pupils/" + pupil.id);
    var _ = Rebuild.of(feed);
    assertThat(read("/pupils/" + pupil.id).required("nameState").asString()).isEqualTo("erased");
    assertThat(read("/pupils?school=" + school + "&q=quor").required("pupils")).isEmpty();
  }

  @Test
  void a_read_that_is_ahead_of_the_log_says_it_is_updating() {
    var answer = get("/register?school=" + school + "&at-least=999999999", senco);
    assertThat(answer.body()).contains("\"updating\":true");
  }

  @Test
  void no_personal_value_stands_in_clear_in_a_database() {
    var pupil = TRUST.pupil().joined(school, "Thistledrake", "Zephaniah", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    read("/register?school=" + school);
    read("/pupils/" + pupil.id);
    for (String name : new String[] {"reporting", "reporting-reads"}) {
      var database = TestMongo.client().getDatabase(name);
      for (String collection : database.listCollectionNames()) {
        for (Document each : database.getCollection(collection).find()) {
          assertThat(each.toJson())
              .as(name + "." + collection)
              .doesNotContain("Thistledrake", "Zephaniah", "2015-03-14", "X999400115001");
        }
      }
    }
  }
}
