package waymark.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The settings of the services: under which names they are given, and which can be set. */
final class ComposeSettings {
  /** Settings that the compose file leaves as they are, and why nobody who runs it changes them. */
  private static final Map<String, String> LEFT =
      Map.ofEntries(
          Map.entry("WAYMARK_SIGN_IN_SCOPES", "its realm's"),
          Map.entry("WAYMARK_SIGN_IN_AUDIENCE", "its realm's"),
          Map.entry("WAYMARK_SIGN_IN_SUBJECT_CLAIM", "its realm's"),
          Map.entry("WAYMARK_SIGN_IN_SCOPE_CLAIM", "its realm's"),
          Map.entry("WAYMARK_KEYS_SCOPE", "its realm's"),
          Map.entry("WAYMARK_ADDRESSES_SCOPE", "its realm's"),
          Map.entry("WAYMARK_NAMES_SCOPE", "its realm's"),
          Map.entry("WAYMARK_SMTP_USER", "its mail catcher has none"),
          Map.entry("WAYMARK_SMTP_PASSWORD", "its mail catcher has none"),
          Map.entry("WAYMARK_READS_URI", "beside the service's other data"),
          Map.entry("WAYMARK_SAFEGUARDING_READS_URI", "beside the service's other data"),
          Map.entry("WAYMARK_SAFEGUARDING_TRUST_KEY_FILE", "the trust's"));

  private static final Pattern READ = Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*)?}");

  private ComposeSettings() {}

  /** One service is given what it reads, under the names under which it reads it. */
  static void onNames(ComposeFile compose) {
    for (var service : ComposeAgrees.SERVICES) {
      var given = compose.environment(service).keySet();
      assertThat(read(service, false)).as("read by " + service).containsAll(given);
      assertThat(given).as("given to " + service).containsAll(read(service, true));
    }
  }

  /** Whoever runs it can set what a service reads, and what they leave is what the service has. */
  static void onSettings(ComposeFile compose) {
    for (var service : ComposeAgrees.SERVICES) {
      var given = compose.environment(service);
      var asked = read(service, false);
      asked.removeAll(LEFT.keySet());
      assertThat(given.keySet()).as("given to " + service).containsAll(asked);
      var own = Repository.text(service + "/src/main/resources/application.yml");
      given.forEach((name, value) -> {
        var left = value.indexOf(":-");
        if (left >= 0) {
          assertThat(own).as(service).contains("${" + name + ":" + value.substring(left + 2));
        }
      });
    }
  }

  private static Set<String> read(String service, boolean needed) {
    return READ.matcher(Repository.text(service + "/src/main/resources/application.yml"))
        .results()
        .filter(found -> !needed || found.group(2) == null)
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
