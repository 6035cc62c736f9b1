package waymark.journeys.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Stack;

/**
 * One record of every kind about a pupil of another school, about one more there whose erasure is
 * asked for, and about somebody of its staff, and about who applied there; and that a third school
 * has the pupil in its file. For that somebody is the school's safeguarding lead and head teacher
 * meanwhile, and somebody keeps the third one's roll.
 */
final class RecordsElsewhere {
  private static final Role LEAD_MEANWHILE = Role.TRUST_ANALYST;
  private static final Role KEEPER_MEANWHILE = Role.PANEL_MEMBER;
  private final LentRoles lent;
  private final CasesElsewhere cases;
  private final FilesElsewhere files;
  private final CandidatesElsewhere candidates;
  private final String member;
  private final ArrivalsElsewhere arrivals;
  private final Map<String, String> ids = new HashMap<>();

  /**
   * @param not the schools at which none of it is to be
   */
  RecordsElsewhere(Stack stack, Set<String> not) {
    var director = stack.signIn(Role.TRUST_DIRECTOR.account());
    var pupils = outside(director, "/api/reports/pupils?limit=10000", "pupils", not);
    var school = pupils.getFirst().required("school").asString();
    var lead = stack.signIn(LEAD_MEANWHILE.account());
    lent = new LentRoles(stack);
    cases = new CasesElsewhere(director);
    files = new FilesElsewhere(director, lead, id(pupils.getFirst(), "pupil"), school);
    candidates = new CandidatesElsewhere(director, school);
    ids.put("pupil", files.pupil());
    ids.put("to-erase", id(pupils.getLast(), "pupil"));
    ids.put("school", school);
    ids.put("third-school", anotherThan(school, pupils));
    ids.put("import", id(outside(director, "/api/cases/imports", "imports", not).getFirst(), "id"));
    List.of("dsl", "head-teacher").forEach(role -> lent.give(lead, role, school, List.of()));
    var governor = stack.signIn(Role.GOVERNOR.account());
    lent.give(governor, Role.GOVERNOR.code(), school, List.of());
    member = id(governor.get("/api/directory/me").orFail().json(), "person");
    var keeper = stack.signIn(KEEPER_MEANWHILE.account());
    lent.give(keeper, "data-manager", id("third-school"), List.of());
    arrivals = new ArrivalsElsewhere(director, keeper);
    make();
  }

  private static List<JsonNode> outside(
      SignedInClient who, String path, String field, Set<String> not) {
    var all = who.get(path).orFail().json().required(field).valueStream();
    return all.filter(each -> !not.contains(each.required("school").asString())).toList();
  }

  private static String anotherThan(String school, List<JsonNode> pupils) {
    return pupils.stream()
        .map(pupil -> id(pupil, "school"))
        .filter(each -> !each.equals(school))
        .findFirst()
        .orElseThrow();
  }

  private static String id(JsonNode of, String field) {
    return of.required(field).asString();
  }

  private void make() {
    cases.askToErase(id("to-erase"));
    ids.put("request", cases.request("pupil", files.pupil()));
    ids.put("concern", files.concern());
    ids.put("referral", files.referral(id("concern")));
    ids.put("opening", files.opening());
    ids.put("transfer", files.transfer());
    ids.put("hold", files.hold());
    ids.putAll(files.lowLevel());
    ids.put("staff-hold", files.staffHold(id("subject")));
    ids.put("staff-request", cases.request("person", member));
    ids.put("candidate", candidates.candidate());
    arrivals.await(files.pupil(), id("third-school"));
  }

  private String id(String kind) {
    return ids.getOrDefault(kind, "");
  }

  /** By kind; a kind is named as places in addresses are, where these say no more. */
  Map<String, String> ids() {
    return Map.copyOf(ids);
  }

  /** All of it as those see it whose it is. */
  List<String> standing() {
    var pages =
        Stream.of(
            "concerns/" + id("concern"),
            "children/" + files.pupil() + "/chronology",
            "children/" + files.pupil() + "/keeping",
            "transfers?school=" + files.school(),
            "glass?school=" + files.school(),
            "low-level?school=" + files.school(),
            "low-level/" + id("low-level"),
            "low-level/people/" + id("subject") + "/keeping",
            "subject-access/" + id("request") + "/" + files.school(),
            "low-level/subject-access/" + id("staff-request") + "/" + files.school());
    var cased = Stream.of(files.pupil(), id("to-erase")).map(cases::seen);
    var applied = Stream.of(candidates.seen(id("candidate")).toString());
    var awaited = Stream.of(arrivals.seen(files.pupil(), id("third-school")));
    var read = pages.map(page -> files.read(page).toString());
    return Stream.of(read, cased, applied, awaited).flatMap(each -> each).toList();
  }

  /** The roles, and that an erasure is asked for. */
  void takeBack() {
    lent.takeBack();
    cases.askNoMore(id("to-erase"));
  }
}
