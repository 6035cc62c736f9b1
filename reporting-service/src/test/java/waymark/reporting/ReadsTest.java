package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.ledger.testing.TestMongo;

/** Every read of a named pupil is recorded, and who viewed can be asked. */
class ReadsTest extends ReportsTest {

  @Test
  void who_viewed_a_pupil_tells_who_in_which_role_when_and_what_newest_first() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    read("/register?school=" + school);
    get("/register.csv?school=" + school, senco);
    get("/register?school=" + school + "&use=print", senco);
    get("/pupils?school=" + school + "&q=quill", senco);
    get("/pupils/" + pupil.id, senco);
    get("/pupils/" + pupil.id + "/timeline", senco);
    var views = whoViewed(pupil.id, senco).required("views");
    assertThat(views.valueStream().limit(5).map(view -> view.required("kind").asString()))
        .containsExactly("page", "page", "search", "print", "export");
    JsonNode newest = views.get(0);
    assertThat(newest.required("name").asString()).isEqualTo("Wrenna Thistlecott");
    assertThat(newest.required("roles").get(0).asString()).isEqualTo("senco");
    assertThat(newest.required("route").asString())
        .isEqualTo("GET /api/reports/pupils/{id}/timeline");
    assertThat(newest.required("at").asString()).isEqualTo("2026-11-22T09:30:00Z");
    assertThat(whoViewed(pupil.id, senco).at("/views/0/route").asString())
        .as("asking is itself a view")
        .endsWith("/reads");
  }

  @Test
  void whoever_says_to_have_a_page_already_is_shown_it_and_recorded() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    read("/pupils/" + pupil.id);
    String tag = get("/pupils/" + pupil.id, senco).headers().firstValue("ETag").orElseThrow();
    int before = recorded("page").size();
    var again = getAgain("/pupils/" + pupil.id, tag, senco);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("Quillfeather");
    assertThat(recorded("page")).hasSize(before + 1);
  }

  @Test
  void a_search_that_finds_many_is_one_read() {
    TRUST.pupil().joined(school, "Wrenfield", "Otto", "6");
    TRUST.pupil().joined(school, "Wrenfield", "Ivo", "6");
    read("/pupils?school=" + school + "&q=wrenf");
    long before = recorded("search").size();
    get("/pupils?school=" + school + "&q=wrenf", senco);
    var after = recorded("search");
    assertThat(after).hasSize((int) before + 1);
    assertThat(after.getLast().getList("pupils", String.class)).hasSize(2);
  }

  @Test
  void pages_of_views_join_without_gap_or_repetition() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    read("/pupils/" + pupil.id);
    get("/pupils/" + pupil.id, senco);
    get("/pupils/" + pupil.id + "/timeline", senco);
    var first = whoViewed(pupil.id + "/reads?limit=2");
    var second = whoViewed(pupil.id + "/reads?limit=1&after=" + first.required("next").asString());
    assertThat(first.required("views").get(0).required("route").asString()).endsWith("/timeline");
    assertThat(second.required("views").get(0).required("route").asString()).endsWith("{id}");
    assertThat(get("/pupils/" + pupil.id + "/reads?after=x", senco).statusCode()).isEqualTo(400);
    assertThat(get("/pupils/" + pupil.id + "/reads?limit=0", senco).statusCode()).isEqualTo(400);
  }

  @Test
  void who_viewed_is_for_the_pupils_own_school() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    read("/pupils/" + pupil.id);
    String elsewhere = TRUST.holder("senco", TRUST.school("Elsewhere School"));
    String analyst = TRUST.holder("trust-analyst", null);
    TRUST.directoryReaches(directory);
    assertThat(get("/pupils/" + pupil.id + "/reads", elsewhere).statusCode()).isEqualTo(404);
    assertThat(get("/pupils/" + pupil.id + "/reads", analyst).statusCode()).isEqualTo(403);
    for (String role : List.of("head-teacher", "dsl")) {
      String theirs = TRUST.holder(role, school);
      TRUST.directoryReaches(directory);
      assertThat(get("/pupils/" + pupil.id + "/reads", theirs).statusCode()).isEqualTo(200);
    }
  }

  /** Case 32. */
  @Test
  void reaching_for_another_schools_pupil_is_denied_and_recorded_as_for_one_who_never_was() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    read("/pupils/" + pupil.id);
    String elsewhere = TRUST.holder("head-teacher", TRUST.school("Elsewhere School"));
    TRUST.directoryReaches(directory);
    String nobody = UUID.randomUUID().toString();
    get("/pupils/" + pupil.id, elsewhere);
    get("/pupils/" + nobody, elsewhere);
    get("/register?school=" + school, elsewhere);
    for (String asked : List.of(pupil.id, nobody, school)) {
      assertThat(reads().find(new Document("asked", asked)))
          .singleElement()
          .satisfies(read -> {
            assertThat(read.getString("outcome")).isEqualTo("denied");
            assertThat(read.getList("roles", String.class)).containsExactly("head-teacher");
          });
    }
    assertThat(whoViewed(pupil.id, senco).toString()).doesNotContain("head-teacher");
  }

  @Test
  void whoever_is_chosen_for_a_file_and_is_not_in_it_is_recorded_as_denied() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    read("/register?school=" + school);
    String elsewhere = TRUST.holder("head-teacher", TRUST.school("Elsewhere School"));
    TRUST.directoryReaches(directory);
    String chosen = "{\"pupils\":[\"" + pupil.id + "\"]}";
    assertThat(post("/register.csv", chosen, elsewhere).body().lines()).hasSize(1);
    assertThat(reads().find(new Document("asked", pupil.id)))
        .singleElement()
        .satisfies(read -> assertThat(read.getString("outcome")).isEqualTo("denied"));
    assertThat(post("/register.csv", chosen, senco).statusCode()).isEqualTo(200);
    assertThat(reads().countDocuments(new Document("asked", pupil.id))).isEqualTo(1);
  }

  @Test
  void whoever_prints_rows_that_they_ticked_is_recorded_for_those_alone() {
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    var other = TRUST.pupil().joined(school, "Quillmere", "Otto", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    other.placed(school, "2026-01-12", "K", "SPLD");
    read("/register?school=" + school);
    var before = reads().countDocuments(new Document("pupils", other.id));
    String chosen = "{\"pupils\":[\"" + pupil.id + "\"]}";
    var answer = json(post("/register?use=print", chosen, senco).body());
    assertThat(answer.required("rows").valueStream())
        .singleElement()
        .satisfies(row -> assertThat(row.required("pupil").asString()).isEqualTo(pupil.id));
    assertThat(whoViewed(pupil.id, senco).toString()).contains("print");
    assertThat(before).isPositive();
    assertThat(reads().countDocuments(new Document("pupils", other.id))).isEqualTo(before);
  }

  @Test
  void who_viewed_names_the_roles_that_let_them_in_at_that_pupils_school() {
    String other = TRUST.school("Elsewhere School");
    var here = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    var there = TRUST.pupil().joined(other, "Quillmere", "Otto", "6");
    String both = TRUST.holder("head-teacher", school);
    TRUST.grant(both, "senco", other);
    TRUST.directoryReaches(directory);
    read("/pupils/" + there.id, both);
    read("/pupils/" + here.id, both);
    assertThat(rolesOfLast(here.id)).containsExactly("head-teacher");
    assertThat(rolesOfLast(there.id)).containsExactly("senco");
    assertThat(get("/pupils?q=quill", both).statusCode()).isEqualTo(200);
    assertThat(rolesOfLast(here.id)).containsExactly("head-teacher");
    assertThat(rolesOfLast(there.id)).containsExactly("senco");
    assertThat(recorded("search").getLast().getList("pupils", String.class)).hasSize(1);
  }

  @Test
  void who_viewed_names_a_class_teacher_only_where_the_pupil_is_in_their_class() {
    String other = TRUST.school("Elsewhere School");
    var taught = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    var untaught = TRUST.pupil().joined(school, "Quillmere", "Otto", "5");
    String both = TRUST.holder("class-teacher", school, "6A");
    TRUST.grant(both, "senco", other);
    String teachingHead = TRUST.holder("class-teacher", school, "6A");
    TRUST.grant(teachingHead, "head-teacher", school);
    TRUST.directoryReaches(directory);
    read("/pupils/" + taught.id, both);
    assertThat(rolesOfLast(taught.id)).containsExactly("class-teacher");
    read("/pupils/" + untaught.id, teachingHead);
    assertThat(rolesOfLast(untaught.id)).containsExactly("head-teacher");
    read("/pupils/" + taught.id, teachingHead);
    assertThat(rolesOfLast(taught.id)).containsExactly("class-teacher", "head-teacher");
  }

  private static List<String> rolesOfLast(String pupil) {
    return reads()
        .find(new Document("pupils", pupil))
        .sort(new Document("_id", -1))
        .first()
        .getList("roles", String.class);
  }

  private JsonNode whoViewed(String pupil, String subject) {
    return json(get("/pupils/" + pupil + "/reads", subject).body());
  }

  private JsonNode whoViewed(String rest) {
    return json(get("/pupils/" + rest, senco).body());
  }

  private static JsonNode json(String text) {
    return tools.jackson.databind.json.JsonMapper.shared().readTree(text);
  }

  private static List<Document> recorded(String kind) {
    return reads()
        .find(new Document("kind", kind))
        .sort(new Document("_id", 1))
        .into(new java.util.ArrayList<>());
  }

  private static com.mongodb.client.MongoCollection<Document> reads() {
    return TestMongo.client().getDatabase("reporting-reads").getCollection("reads-2026-11");
  }
}
