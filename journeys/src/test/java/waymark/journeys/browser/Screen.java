package waymark.journeys.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.system.LocalSystem;

/**
 * One screen with real data on it.
 *
 * @param account who looks at it
 */
record Screen(String name, String account, String path) {
  @Override
  public String toString() {
    return name;
  }

  /** Each kind made once: some begin things in order to have them on a screen. */
  private static final List<Screen> ALL =
      Stream.of(
              ofTheSenco(),
              ofPrivacy(),
              ofSafeguarding(),
              ofAFile(),
              ofOldConcerns(),
              ofCandidates(),
              ofOthers())
          .flatMap(List::stream)
          .toList();

  static List<Screen> all() {
    return ALL;
  }

  static Screen called(String name) {
    return ALL.stream().filter(screen -> screen.name().equals(name)).findFirst().orElseThrow();
  }

  /** Without what comes after a question mark. */
  String address() {
    return path.replaceFirst("\\?.*", "");
  }

  /** Where an upload of few pupils waits to be confirmed: as the whole roll it would empty it. */
  static String preview() {
    var senco = LocalSystem.stack().signIn("senco");
    var school = get(senco, "/api/directory/me").required("schools").get(0).required("id");
    return "/roll/" + new LeftImports(senco, school.asString()).preview();
  }

  private static List<Screen> ofTheSenco() {
    var senco = LocalSystem.stack().signIn("senco");
    var school = get(senco, "/api/directory/me").required("schools").get(0).required("id");
    var here = "?school=" + school.asString();
    var entry = first(senco, "/api/reports/register" + here, "rows");
    var pupil = "/pupils/" + entry.required("pupil").asString();
    var waiting = first(senco, "/api/reports/proposals" + here, "rows");
    var proposal = "/register/proposals/" + waiting.required("pupil").asString();
    var unplaced =
        get(senco, "/api/reports/pupils" + here + "&limit=500")
            .required("pupils")
            .valueStream()
            .filter(found -> found.path("provision").asString("").isEmpty())
            .findFirst()
            .orElseThrow();
    var imported =
        get(senco, "/api/cases/imports" + here)
            .required("imports")
            .valueStream()
            .filter(roll -> roll.required("state").asString().equals("finished"))
            .map(roll -> roll.required("id").asString())
            .findFirst()
            .orElseThrow();
    var left = new LeftImports(senco, school.asString());
    var arrival = AwaitedArrival.of(senco, unplaced.required("pupil").asString());
    // The demonstration records everything on the day it is started, and as of the years before.
    var earlier = LocalDate.now(ZoneId.of("Europe/London")).minusMonths(2);
    return Stream.of(
            List.of("today", "/"),
            List.of("register", "/register"),
            List.of("register-as-at", "/register?asAt=" + earlier),
            List.of("register-nothing-known", "/register?asAt=" + earlier + "&knownAt=" + earlier),
            List.of("register-empty", "/register?year=13"),
            List.of("register-print", "/register/print"),
            List.of("proposals", "/register/proposals"),
            List.of("proposal-edit", proposal),
            List.of("proposal-decline", proposal + "/decline"),
            List.of("pupil", pupil),
            List.of("pupil-change-provision", pupil + "/change-provision"),
            List.of("pupil-rank-needs", pupil + "/rank-needs"),
            List.of("pupil-tell-parents", pupil + "/tell-parents"),
            List.of("pupil-remove", pupil + "/remove"),
            List.of("pupil-readers", pupil + "/readers"),
            List.of("pupil-erasure", pupil + "/erasure/request"),
            List.of("pupil-correct", pupil + "/correct/" + correctable(senco, pupil)),
            List.of("pupil-place", "/pupils/" + unplaced.required("pupil").asString() + "/place"),
            List.of("roll", "/roll"),
            List.of("roll-new", "/roll/new"),
            List.of("roll-import", "/roll/" + imported),
            List.of("roll-preview", "/roll/" + left.preview()),
            List.of("roll-mapping", "/roll/" + left.mapping()),
            List.of("departures", "/roll/departures"),
            List.of(
                "departure-decline",
                "/roll/departures/" + arrival.pupil() + "/" + arrival.to() + "/decline"),
            List.of("account", "/account"),
            List.of("not-found", "/no-such-page"))
        .map(screen -> new Screen(screen.getFirst(), "senco", screen.getLast()))
        .toList();
  }

  private static List<Screen> ofPrivacy() {
    var director = LocalSystem.stack().signIn("director");
    var entry = first(director, "/api/reports/register", "rows");
    var pupil = entry.required("pupil").asString();
    var requests = "/privacy/requests";
    var request = requests + "/" + new AccessRequest(director, "pupil", pupil).gathered();
    return Stream.of(
            List.of("privacy", "/privacy"),
            List.of("privacy-requests", requests),
            List.of("privacy-request-new", requests + "/new"),
            List.of("privacy-request-new-pupil", requests + "/new?pupil=" + pupil),
            List.of("privacy-request", request),
            List.of("privacy-request-items", request + "/items"),
            List.of("privacy-request-identity", request + "/identity"),
            List.of("privacy-request-extend", request + "/extend"),
            List.of("privacy-request-sent", request + "/sent"),
            List.of("privacy-request-refuse", request + "/refuse"),
            List.of("privacy-retention", "/privacy/retention"),
            List.of("privacy-retention-later", "/privacy/retention?asAt=2060-01-01"),
            List.of("pupil-held", "/pupils/" + pupil),
            List.of("pupil-hold", "/pupils/" + pupil + "/holds/place"),
            List.of(
                "pupil-hold-lift",
                "/pupils/" + pupil + "/holds/" + hold(director, pupil) + "/lift"))
        .map(screen -> new Screen(screen.getFirst(), "director", screen.getLast()))
        .toList();
  }

  private static String hold(SignedInClient director, String pupil) {
    var page = director.getUpToDate("/api/reports/pupils/" + pupil).orFail().json();
    return page.required("holds").get(0).required("hold").asString();
  }

  /** Where in the pupil's timeline the placing on the register stands. */
  private static String correctable(SignedInClient senco, String pupil) {
    return get(senco, "/api/reports" + pupil + "/timeline")
        .required("entries")
        .valueStream()
        .filter(entry -> entry.required("type").asString().endsWith("placed-on-register"))
        .filter(entry -> entry.path("correctedBy").isNull() || !entry.has("correctedBy"))
        .map(entry -> entry.required("seq").asString())
        .findFirst()
        .orElseThrow();
  }

  private static List<Screen> ofSafeguarding() {
    var lead = LocalSystem.stack().signIn("dsl");
    var waiting = first(lead, "/api/safeguarding/inbox?status=waiting", "concerns");
    var id = waiting.required("concern").asString();
    var concern = "/safeguarding/concerns/" + id;
    var referral = first(lead, "/api/safeguarding/concerns/" + id, "referrals");
    var asked = "?referral=" + referral.required("referral").asString();
    var child = "/safeguarding/children/" + waiting.required("pupil").asString();
    var transfer = sent(lead);
    var head = LocalSystem.stack().signIn("head");
    var lowLevel = first(head, "/api/safeguarding/low-level", "concerns");
    var about = "/low-level/" + lowLevel.required("concern").asString();
    return Stream.concat(
            Stream.of(
                new Screen("concern-raise", "class-teacher", "/concerns/raise"),
                new Screen("concern-about-staff", "class-teacher", "/concerns/about-staff"),
                new Screen("concerns-mine", "teaching-assistant", "/concerns/mine")),
            Stream.concat(
                Stream.of(
                        List.of("safeguarding-today", "/"),
                        List.of("safeguarding", "/safeguarding"),
                        List.of("concern", concern),
                        List.of("concern-decide", concern + "/decide"),
                        List.of("concern-add-information", concern + "/add-information"),
                        List.of("concern-refer", concern + "/refer"),
                        List.of("concern-answer", concern + "/answer" + asked),
                        List.of("concern-chase", concern + "/chase" + asked),
                        List.of("concern-escalate", concern + "/escalate" + asked),
                        List.of("concern-no-answer", concern + "/no-answer" + asked),
                        List.of(
                            "concern-correct-day", concern + "/correct-day" + asked + "&entry=0"),
                        List.of("concern-withdraw-referral", concern + "/withdraw" + asked),
                        List.of("concern-share", concern + "/share"),
                        List.of("concern-decline-to-share", concern + "/decline-to-share"),
                        List.of("concern-close", concern + "/close"),
                        List.of("concern-reopen", concern + "/reopen"),
                        List.of("concern-reattribute", concern + "/reattribute"),
                        List.of("concern-correct", concern + "/correct?entry=0"),
                        List.of("chronology", child),
                        List.of("file-send", child + "/send-file"),
                        List.of("file-no-next-school", child + "/no-next-school"),
                        List.of("files", "/safeguarding/transfers"),
                        List.of("concerns-passed-on", "/safeguarding/passed-on"),
                        List.of("file-take-back", child + "/transfers/" + transfer + "/take-back"),
                        List.of("file-receipt", child + "/receipts/" + transfer))
                    .map(screen -> new Screen(screen.getFirst(), "dsl", screen.getLast())),
                Stream.of(
                        List.of("low-level", "/low-level"),
                        List.of("low-level-record", "/low-level/record"),
                        List.of("low-level-concern", about),
                        List.of("low-level-note", about + "/note"),
                        List.of("low-level-refer", about + "/refer-to-lado"),
                        List.of("low-level-reattribute", about + "/reattribute"),
                        List.of("low-level-take-up", ToldConcern.of(head).address() + "/record"),
                        List.of("low-level-lado-again", MistakenConcern.of(head).address()),
                        List.of("low-level-conclude", about + "/conclude"))
                    .map(screen -> new Screen(screen.getFirst(), "head", screen.getLast()))))
        .toList();
  }

  /** A file that is on its way to a school outside the trust, which has not said that it came. */
  private static String sent(SignedInClient lead) {
    var closed = first(lead, "/api/safeguarding/inbox?status=closed", "concerns");
    var form =
        """
        {"toOther":"Larkmoor School","startsOn":"%s","how":"By hand, against a signature",
         "occurredOn":"%s"}\
        """;
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    return lead.post(
            "/api/safeguarding/children/" + closed.required("pupil").asString() + "/transfers",
            form.formatted(today, today))
        .orFail()
        .json()
        .required("transfer")
        .asString();
  }

  /** Of a safeguarding file that is held. */
  private static List<Screen> ofAFile() {
    var lead = LocalSystem.stack().signIn("dsl");
    var waiting = first(lead, "/api/safeguarding/inbox?status=waiting", "concerns");
    var child = "/children/" + waiting.required("pupil").asString();
    lead.post("/api/safeguarding" + child + "/holds", "{\"reason\":\"inquiry\"}").orFail();
    var kept = get(lead, "/api/safeguarding" + child + "/keeping").required("keeping");
    var hold = kept.required("holds").get(0).required("hold").asString();
    var page = "/safeguarding" + child + "/keeping";
    return List.of(
        new Screen("files-due", "dsl", "/safeguarding/retention"),
        new Screen("file-kept", "dsl", page),
        new Screen("file-hold", "dsl", page + "/place-hold"),
        new Screen("file-hold-lift", "dsl", page + "/lift-hold?hold=" + hold),
        new Screen("file-propose", "dsl", page + "/propose"),
        new Screen("file-agree", "dsl", page + "/agree"),
        new Screen("file-refuse", "dsl", page + "/refuse"),
        new Screen("file-withdraw", "dsl", page + "/withdraw"),
        new Screen("low-level-viewers", "director", "/low-level/viewers"),
        new Screen("file-requests", "dsl", "/safeguarding/requests"),
        new Screen("file-request", "dsl", "/safeguarding/requests/" + asked(lead, waiting)));
  }

  /** A request to see the file of that child, begun to be looked through. */
  private static String asked(SignedInClient lead, JsonNode concern) {
    var director = LocalSystem.stack().signIn("director");
    var request =
        new AccessRequest(director, "pupil", concern.required("pupil").asString()).recorded();
    var part = request + "/" + concern.required("school").asString();
    var page = "/api/safeguarding/subject-access/" + part;
    lead.post(page + "/gather", "{}", lead.get(page).orFail().etag()).orFail();
    return part;
  }

  /** Low-level concerns whose time has come, held or proposed to be erased. */
  private static List<Screen> ofOldConcerns() {
    var old = OldConcerns.of(LocalSystem.stack().signIn("head"));
    var held = "/low-level/people/" + old.held() + "/keeping";
    var proposed = "/low-level/people/" + old.proposed() + "/keeping";
    var file =
        first(
                LocalSystem.stack().signIn("director"),
                "/api/safeguarding/low-level/erasures",
                "proposals")
            .required("file")
            .asString();
    return List.of(
        new Screen("low-level-requests", "head", "/low-level/requests"),
        new Screen(
            "low-level-request", "head", "/low-level/requests/" + askedAbout("class-teacher")),
        new Screen("low-level-concluded", "head", "/low-level/" + old.concern()),
        new Screen(
            "low-level-another-outcome", "head", "/low-level/" + old.concern() + "/conclude"),
        new Screen("low-level-retention", "head", "/low-level/retention"),
        new Screen("low-level-kept", "head", held),
        new Screen("low-level-proposed", "head", proposed),
        new Screen("low-level-hold", "head", held + "/place-hold"),
        new Screen("low-level-hold-lift", "head", held + "/lift-hold?hold=" + old.hold()),
        new Screen("low-level-propose", "head", held + "/propose"),
        new Screen("low-level-withdraw", "head", proposed + "/withdraw"),
        new Screen("low-level-erasures", "director", "/low-level/erasures"),
        new Screen("low-level-agree", "director", "/low-level/erasures/" + file + "/agree"),
        new Screen("low-level-refuse", "director", "/low-level/erasures/" + file + "/refuse"));
  }

  /** A request to see what is held about whoever has that account, before its list is fixed. */
  private static String askedAbout(String account) {
    var person = get(LocalSystem.stack().signIn(account), "/api/directory/me");
    var director = LocalSystem.stack().signIn("director");
    var request =
        new AccessRequest(director, "person", person.required("person").asString()).recorded();
    var part =
        first(
            LocalSystem.stack().signIn("head"),
            "/api/safeguarding/low-level/subject-access",
            "parts");
    return request + "/" + part.required("school").asString();
  }

  /** A request of whoever has that account, as an administrator finds it. */
  private static String requestOf(String account) {
    var person = get(LocalSystem.stack().signIn(account), "/api/directory/me");
    var director = LocalSystem.stack().signIn("director");
    return new AccessRequest(director, "person", person.required("person").asString())
        .foundBy(LocalSystem.stack().signIn("administrator"));
  }

  private static List<Screen> ofCandidates() {
    var candidates = OldCandidates.of(LocalSystem.stack().signIn("head"));
    var held = "/candidates/" + candidates.held();
    var proposed = "/candidates/" + candidates.proposed();
    var asking = "/candidates/" + candidates.asking();
    return List.of(
        new Screen("candidates", "head", "/candidates"),
        new Screen("candidates-due", "head", "/candidates?which=due"),
        new Screen("candidate-record", "head", "/candidates/record"),
        new Screen("candidate", "head", held),
        new Screen("candidate-correct", "head", held + "/correct"),
        new Screen("candidate-note", "head", held + "/note"),
        new Screen("candidate-outcome", "head", held + "/outcome"),
        new Screen("candidate-hold", "head", held + "/place-hold"),
        new Screen(
            "candidate-hold-lift", "director", held + "/lift-hold?hold=" + candidates.hold()),
        new Screen("candidate-propose", "head", held + "/propose"),
        new Screen("candidate-proposed", "director", proposed),
        new Screen("candidate-approve", "director", proposed + "/approve"),
        new Screen("candidate-withdraw", "head", proposed + "/withdraw"),
        new Screen("candidate-refuse", "director", proposed + "/refuse"),
        new Screen("candidates-asked", "head", "/candidates?which=asked"),
        new Screen("candidate-ask", "head", held + "/ask"),
        new Screen("candidate-asking", "head", asking),
        new Screen("candidate-items", "head", asking + "/requests/" + candidates.request()),
        new Screen("candidate-identity", "head", asking + "/identity"),
        new Screen("candidate-gather", "head", asking + "/gather"),
        new Screen("candidate-extend", "head", asking + "/extend"),
        new Screen("candidate-approve-answer", "director", asking + "/approve-answer"),
        new Screen("candidate-withdraw-approval", "director", asking + "/withdraw-approval"),
        new Screen("candidate-sent", "head", asking + "/sent"),
        new Screen("candidate-refuse-request", "head", asking + "/refuse-request"),
        new Screen("candidate-withdraw-request", "head", asking + "/withdraw-request"));
  }

  private static List<Screen> ofOthers() {
    var administrator = LocalSystem.stack().signIn("administrator");
    var person = first(administrator, "/api/directory/people", "people");
    var school = first(administrator, "/api/directory/schools", "schools");
    var held =
        get(administrator, "/api/directory/people?limit=200")
            .required("people")
            .valueStream()
            .filter(each -> each.required("grants").toString().contains("\"class-teacher\""))
            .findFirst()
            .orElseThrow();
    return List.of(
        new Screen("schools", "administrator", "/schools"),
        new Screen("schools-add", "administrator", "/schools/add"),
        new Screen("school", "administrator", "/schools/" + id(school)),
        new Screen("schools-import", "administrator", "/schools/import"),
        new Screen("schools-roll-imports", "administrator", "/schools/roll-imports"),
        new Screen("policy", "administrator", "/policy"),
        new Screen("policy-term-dates", "administrator", "/policy/term-dates"),
        new Screen("people", "administrator", "/people"),
        new Screen("people-found", "administrator", "/people?show=without-role"),
        new Screen("people-add", "administrator", "/people/add"),
        new Screen("people-retention", "administrator", "/people/retention"),
        new Screen("people-requests", "administrator", "/people/requests"),
        new Screen(
            "people-request", "administrator", "/people/requests/" + requestOf("data-manager")),
        new Screen("person", "administrator", "/people/" + id(person)),
        new Screen("person-correct", "administrator", "/people/" + id(person) + "/correct"),
        new Screen("grant-change", "administrator", change(held)),
        new Screen("register-class-teacher", "class-teacher", "/register"),
        new Screen("today-governor", "governor", "/"),
        new Screen("today-trust", "director", "/"),
        new Screen("register-trust", "director", "/register"),
        new Screen("register-head", "head", "/register"),
        new Screen("roll-data-manager", "data-manager", "/roll"));
  }

  private static String change(JsonNode person) {
    var grant = person.required("grants").get(0).required("grant").asString();
    return "/people/" + id(person) + "/grants/" + grant;
  }

  private static String id(JsonNode person) {
    return person.path("person").asString(person.path("id").asString(""));
  }

  private static JsonNode first(SignedInClient client, String path, String list) {
    return get(client, path).required(list).get(0);
  }

  private static JsonNode get(SignedInClient client, String path) {
    return client.get(path).orFail().json();
  }
}
