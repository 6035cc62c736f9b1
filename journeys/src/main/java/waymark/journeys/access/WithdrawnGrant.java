package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.Stack;

/**
 * A grant is withdrawn while its holder reads: once a service has reached the position of the
 * withdrawal, the next request there is refused, by both ways.
 */
public final class WithdrawnGrant {
  private static final Role WHO = Role.TRUSTEE;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Map<String, String> READ_AT =
      Map.of("pupil-case", "/api/cases/imports", "reporting", "/api/reports/register");
  private static final Map<String, String> READER =
      Map.of("pupil-case", "pupil-case-directory", "reporting", "directory");

  private final Stack stack;
  private final Attempts attempts;

  public WithdrawnGrant(Stack stack, Attempts attempts) {
    this.stack = stack;
    this.attempts = attempts;
  }

  public List<Check> checks() {
    return List.of(new Check("a grant withdrawn while its holder reads lets nobody in", this::run));
  }

  private void run() throws Exception {
    var administrator = stack.signIn(Role.TRUST_ADMINISTRATOR.account());
    var holder = attempts.visitor(WHO);
    var me = holder.door().get("/api/directory/me").orFail().json();
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var grants = "/api/directory/people/" + me.required("person").asString() + "/grants";
    var given = administrator.post(grants, grant(administrator, today)).orFail();
    given.position().ifPresent(this::reached);
    READ_AT.forEach((service, path) -> expect(status(holder, service, path) == 200, path));

    var grant = grants + "/" + given.json().required("grant").asString();
    var longer = "{\"from\":\"%s\",\"until\":\"%s\"}".formatted(today, today.plusDays(30));
    administrator.post(grant + "/change", longer).orFail().position().ifPresent(this::reached);
    READ_AT.forEach((service, path) -> expect(status(holder, service, path) == 200, path));

    var withdraw = "{\"on\":\"" + today + "\"}";
    var withdrawn = administrator.post(grant + "/withdraw", withdraw).orFail();
    reached(withdrawn.position().orElseThrow());
    READ_AT.forEach((service, path) -> {
      int direct = status(holder, service, path);
      expect(direct == 403, service + " answered " + direct + " at the next request");
      int door = holder.door().get(path).status();
      expect(door == 403, "the gateway passed on " + door + " at the next request of " + path);
    });
  }

  private static int status(Visitor holder, String service, String path) {
    return holder.at(service).ask("GET", path, "application/json", "").status();
  }

  private static String grant(SignedInClient administrator, LocalDate from) {
    JsonNode schools = administrator.get("/api/directory/schools").orFail().json();
    var school = schools.required("schools").get(0).required("id").asString();
    return "{\"role\":\"senco\",\"school\":\"%s\",\"from\":\"%s\",\"until\":null}"
        .formatted(school, from);
  }

  /** Waits until every service that asks for roles has read the directory as far as this. */
  private void reached(long position) {
    READER.forEach((service, reader) -> {
      for (var end = Instant.now().plus(PATIENCE); position(service, reader) < position; ) {
        expect(Instant.now().isBefore(end), service + " never reached " + position);
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    });
  }

  private long position(String service, String reader) {
    var management = new DirectClient(stack.part(service + "-management"), null, stack.promises());
    var metrics = management.ask("GET", "/actuator/prometheus", "text/plain", "").text();
    return metrics
        .lines()
        .filter(line -> line.startsWith("waymark_feed_position{"))
        .filter(line -> line.contains("reader=\"" + reader + "\""))
        .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(0L);
  }
}
