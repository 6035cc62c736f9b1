package waymark.journeys.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/**
 * Records that exist at schools that are none of somebody's: a pupil, an import, a request to see a
 * record, a concern, an emergency opening. What the demonstration has not got the director makes.
 */
final class Elsewhere {
  private static final String PUPILS = "/api/reports/pupils?limit=10000";
  private static final String REQUESTS = "/api/reports/subject-access";
  private final SignedInClient director;
  private final Set<String> schools;
  private final Map<String, String> found = new HashMap<>();

  /**
   * @param schools those of the person, so that what is found is at another
   */
  Elsewhere(SignedInClient director, Set<String> schools) {
    this.director = director;
    this.schools = schools;
  }

  /**
   * The id for this place in this address; null where nothing of the kind exists elsewhere: what
   * hangs on another record (a referral, a transfer, a hold), and a head's own list.
   */
  @Nullable String id(Endpoint of, String place) {
    String kind = kind(of.path(), place);
    return switch (kind) {
      case "pupil" -> once(kind, this::pupil);
      case "import" -> once(kind, this::imported);
      case "request" -> once(kind, this::request);
      case "concern" -> once(kind, this::concern);
      case "opening" -> once(kind, this::opening);
      case "school" -> once(kind, this::school);
      default -> null;
    };
  }

  /** Of what the place is the id; a place is named for that but where the address says more. */
  private static String kind(String path, String place) {
    if (place.equals("pupil") || path.startsWith("/api/reports/pupils/")) return "pupil";
    if (path.startsWith("/api/cases/imports/")) return "import";
    return path.contains("/subject-access/") && !place.equals("school") ? "request" : place;
  }

  private String once(String kind, Supplier<String> finding) {
    return found.computeIfAbsent(kind, _ -> finding.get());
  }

  private String pupil() {
    return first(listed(PUPILS, "pupils"), "pupil");
  }

  private String imported() {
    return first(listed("/api/cases/imports", "imports"), "id");
  }

  private String request() {
    Set<String> theirs = pupils();
    return requests(theirs).findFirst().orElseGet(() -> requested(pupil()));
  }

  private String requested(String pupil) {
    String form =
        """
        {"subjectKind":"pupil","subject":"%s","receivedOn":"%s","askedBy":"parent","asker":"A parent",
         "asked":"All that is kept.","identityCheckedOn":null}\
        """;
    var made =
        director.post("/api/cases/subject-access", form.formatted(pupil, LocalDate.now())).orFail();
    String request = made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    director.getUpToDate(REQUESTS + "?at-least=" + made.position().orElseThrow());
    return request;
  }

  private Stream<String> requests(Set<String> pupils) {
    return listed(REQUESTS, "requests")
        .filter(each -> pupils.contains(each.required("subject").asString()))
        .map(each -> each.required("request").asString());
  }

  private Set<String> pupils() {
    return outside(listed(PUPILS, "pupils"))
        .map(each -> each.required("pupil").asString())
        .collect(Collectors.toSet());
  }

  private String concern() {
    String form = "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"seen\":\"Came without a coat.\"}";
    return director
        .post("/api/safeguarding/concerns", form.formatted(pupil(), LocalDate.now()))
        .orFail()
        .json()
        .required("concern")
        .asString();
  }

  private String opening() {
    return director
        .post(
            "/api/safeguarding/children/" + pupil() + "/glass",
            "{\"reason\":\"To try who may acknowledge it.\"}")
        .orFail()
        .json()
        .required("opening")
        .asString();
  }

  private String school() {
    return first(listed(PUPILS, "pupils"), "school");
  }

  private Stream<JsonNode> listed(String path, String field) {
    return director.get(path).orFail().json().required(field).valueStream();
  }

  private Stream<JsonNode> outside(Stream<JsonNode> all) {
    return all.filter(each -> !schools.contains(each.required("school").asString()));
  }

  private String first(Stream<JsonNode> all, String id) {
    return outside(all)
        .map(each -> each.required(id).asString())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " lies outside"));
  }

  /** Of nothing. */
  static String nothing() {
    return UUID.randomUUID().toString();
  }
}
