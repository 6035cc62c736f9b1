package waymark.journeys.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Stack;

/**
 * Roles that the trust administrator gives somebody for as long as a check takes. Whatever is done
 * is known to every service when it returns.
 */
final class LentRoles {
  private static final String PEOPLE = "/api/directory/people/";
  private final SignedInClient administrator;
  private final DirectoryReaders readers;
  private final List<String> grants = new ArrayList<>();

  LentRoles(Stack stack) {
    administrator = stack.signIn(Role.TRUST_ADMINISTRATOR.account());
    readers = new DirectoryReaders(stack);
  }

  /**
   * For today, lest it stays given where the check breaks off.
   *
   * @param school null for a role in the whole trust
   * @return the grant's address
   */
  String give(SignedInClient who, String role, @Nullable String school, List<String> classes) {
    var person = who.get("/api/directory/me").orFail().json().required("person").asString();
    var at = school == null ? "null" : "\"" + school + "\"";
    var form = "{\"role\":\"%s\",\"school\":%s,%s".formatted(role, at, days(today(), classes));
    var given = known(PEOPLE + person + "/grants", form, seen(PEOPLE + person + "/grants/"));
    var grant = PEOPLE + person + "/grants/" + given.json().required("grant").asString();
    grants.add(grant);
    return grant;
  }

  /** The same until a day that is far enough. */
  void change(String grant, List<String> classes) {
    var form = "{" + days(today().plusDays(30), classes);
    known(grant + "/change", form, seen(grant));
  }

  /** All of them. */
  void takeBack() {
    List.copyOf(grants).forEach(this::takeBack);
  }

  void takeBack(String grant) {
    known(grant + "/withdraw", "{\"on\":\"" + today() + "\"}", seen(grant));
    grants.remove(grant);
  }

  /** What the person's page shows now, which a grant is given and changed on. */
  private String seen(String grant) {
    var person = grant.substring(0, grant.indexOf("/grants/"));
    return administrator.get(person).orFail().etag();
  }

  private Answer known(String path, String form, String seen) {
    var answer = administrator.post(path, form, seen).orFail();
    answer.position().ifPresent(readers::reach);
    return answer;
  }

  private static String days(LocalDate until, List<String> classes) {
    var named = classes.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(","));
    return "\"from\":\"%s\",\"until\":\"%s\",\"classes\":[%s]}".formatted(today(), until, named);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }
}
