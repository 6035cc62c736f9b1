package waymark.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Docker is not everywhere, so the compose file is read rather than run: where it and the services'
 * own configuration disagree, it would fail on the machine of the first trust that tries it.
 */
class ComposeTest {
  private static final Pattern SETTING = Pattern.compile("\\$\\{(WAYMARK_[A-Z_]+)(:\\?[^}]*)?}");
  private static final Set<String> GO_AGAIN = Set.of("secrets", "rotate-key");
  private static final Map<String, Object> COMPOSE = Repository.yaml("docker-compose.yml");
  private static final Map<String, Map<String, Object>> SERVICES = map(COMPOSE.get("services"));

  @ParameterizedTest
  @FieldSource("waymark.journeys.deployment.ComposeAgrees#SERVICES")
  void a_service_listens_to_this_machine_alone_unless_it_is_told_otherwise(String service) {
    assertThat(Repository.text(service + "/src/main/resources/application.yml"))
        .contains("${SERVER_ADDRESS:127.0.0.1}", "${MANAGEMENT_SERVER_ADDRESS:127.0.0.1}");
  }

  @ParameterizedTest
  @FieldSource("waymark.journeys.deployment.ComposeAgrees#SERVICES")
  void a_service_listens_where_others_look_for_it(String service) {
    var environment = environment(service);
    var port = environment.get("SERVER_PORT").toString();
    var management = environment.get("MANAGEMENT_SERVER_PORT").toString();
    var configured = Repository.yaml(service + "/src/main/resources/application.yml");

    assertThat(at(configured, "server", "port")).isEqualTo("${SERVER_PORT:" + port + "}");
    assertThat(at(configured, "management", "server", "port"))
        .isEqualTo("${MANAGEMENT_SERVER_PORT:" + management + "}");
    assertThat(SERVICES.get(service).get("healthcheck").toString())
        .contains("127.0.0.1/" + management);
    assertThat(Repository.text("infra/prometheus/prometheus.yml"))
        .contains(service + ":" + management);
    SERVICES.values().stream()
        .map(other -> String.valueOf(other.get("environment")))
        .flatMap(text -> Pattern.compile("http://" + service + ":(\\d+)").matcher(text).results())
        .forEach(address -> assertThat(address.group(1)).isEqualTo(port));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pupil-case-service", "recruitment-service"})
  void who_keeps_a_record_that_is_not_as_it_was_still_serves(String service) {
    var configured = Repository.yaml(service + "/src/main/resources/application.yml");

    assertThat(at(configured, "management", "endpoint.health.group.serving", "exclude"))
        .isEqualTo("watchedRecords");
    assertThat(SERVICES.get(service).get("healthcheck").toString())
        .contains("GET /actuator/health/serving ");
  }

  @ParameterizedTest
  @FieldSource("waymark.journeys.deployment.ComposeAgrees#SERVICES")
  void what_a_header_says_of_the_caller_is_believed_by_no_service_of_itself(String service) {
    var configured = Repository.yaml(service + "/src/main/resources/application.yml");
    assertThat(at(configured, "server", "forward-headers-strategy")).isEqualTo("none");
  }

  @Test
  void every_image_is_pinned_and_every_part_that_stays_is_health_checked() {
    SERVICES.forEach((name, service) -> {
      assertThat(service.get("image").toString()).as(name).matches(".+:v?\\d+\\.\\d+\\.\\d+");
      if (!GO_AGAIN.contains(name)) assertThat(service).as(name).containsKey("healthcheck");
    });
  }

  /** Where a ring is left out, the key it is under is retired and its service does not start. */
  @Test
  void another_key_for_the_trust_is_for_every_key_store_under_it() {
    var compose = ComposeFile.read(Repository.text("docker-compose.yml"));
    var script = Repository.text("infra/compose/rotate-key.sh");
    compose
        .users("keys")
        .forEach((user, stores) -> {
          var name = user.toUpperCase(Locale.ROOT).replace('-', '_') + "_KEYS";
          assertThat(compose.environment("rotate-key").get(name)).contains("://" + user + ":");
          assertThat(script)
              .contains(
                  "--keys \"$%s\" --ledgers %s"
                      .formatted(name, String.join(",", stores).replace("-keys", "")));
        });
    for (var owner : Set.of("pupil-case", "recruitment")) {
      assertThat(script).contains("--trust-key /secrets/" + owner + "/trust.key");
      assertThat(compose.mounted("rotate-key")).contains("/secrets/" + owner);
    }
  }

  @Test
  void no_secret_has_a_default() {
    var secret = Pattern.compile("\\$\\{(\\w*(PASSWORD|SECRET|KEY|CODE))([^}]*)}");
    assertThat(secret.matcher(Repository.text("docker-compose.yml")).results())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.group(3)).as(found.group(1)).startsWith(":?"));
    var literal = Pattern.compile("(?m)^ *\\w*(PASSWORD|SECRET|KEY|CODE): *+(?!\\$\\{)\\S+");
    assertThat(literal.matcher(Repository.text("docker-compose.yml")).results()).isEmpty();
  }

  @Test
  void every_variable_of_the_compose_file_that_has_to_be_set_is_written_by_make_env() {
    var script = Repository.text("infra/compose/make-env");
    assertThat(settings(Repository.text("docker-compose.yml")))
        .allSatisfy(name -> assertThat(script).contains(name.substring("WAYMARK_".length())));
  }

  @Test
  void the_realm_is_given_every_variable_it_names_and_reaches_the_gateway_it_signs_out_from() {
    var realm = Repository.text("infra/keycloak/waymark-realm.json");
    var given = environment("keycloak");
    assertThat(Pattern.compile("\\$\\{([A-Z_]+)}").matcher(realm).results())
        .isNotEmpty()
        .allSatisfy(named -> assertThat(given).containsKey(named.group(1)));
    assertThat(realm).contains("${GATEWAY_URL}/logout/connect/back-channel/waymark");
    assertThat(given.get("GATEWAY_URL"))
        .isEqualTo("http://gateway:" + environment("gateway").get("SERVER_PORT"));
  }

  /** Keycloak counts from the last token, the gateway its 20 minutes from the last request. */
  @Test
  void the_realm_ends_no_session_before_the_gateway_does() {
    var realm = Repository.yaml("infra/keycloak/waymark-realm.json");
    assertThat(Repository.text("gateway/src/main/resources/application.yml"))
        .contains("${WAYMARK_SESSION_IDLE:20m}");
    assertThat((Integer) realm.get("ssoSessionIdleTimeout"))
        .isGreaterThan(20 * 60 + (Integer) realm.get("accessTokenLifespan"));
  }

  @Test
  void the_realm_defines_every_scope_that_its_clients_and_the_services_name() {
    var realm = Repository.yaml("infra/keycloak/waymark-realm.json");
    var defined = each(realm, "clientScopes").map(scope -> scope.get("name")).toList();
    each(realm, "clients")
        .forEach(client ->
            Stream.of("defaultClientScopes", "optionalClientScopes")
                .flatMap(kind -> client.get(kind) instanceof List<?> named ? named.stream() : null)
                .forEach(scope ->
                    assertThat(defined).as(client.get("clientId") + "'s").contains(scope)));
    assertThat(defined).contains("profile", "keys", "addresses");
  }

  /** What the answers are is tried by OperatingPageIT. */
  @Test
  void what_the_page_on_operating_asks_of_a_container_is_in_it() {
    var lines = Pattern.compile("(?m)^docker compose exec (\\S+) ask (\\S+)");
    assertThat(lines.matcher(Repository.text("docs/operating.md")).results())
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(Repository.text(line.group(1) + "/src/main/resources/application.yml"))
                .containsPattern("include: .*\\b" + line.group(2) + "\\b"));
    assertThat(Repository.text("infra/docker/service.Dockerfile"))
        .contains("COPY --chmod=755 infra/docker/ask /usr/local/bin/ask");
    assertThat(Repository.file("infra/docker/ask")).isExecutable();
  }

  @Test
  void every_file_that_is_mounted_or_built_from_exists() {
    SERVICES.forEach((name, service) -> {
      if (service.get("volumes") instanceof Iterable<?> volumes) {
        volumes.forEach(volume -> mounted(name, volume.toString()));
      }
      if (service.get("build") instanceof Map<?, ?> build) {
        assertThat(Repository.file(build.get("dockerfile").toString())).exists();
        var module = ((Map<?, ?>) build.get("args")).get("MODULE");
        assertThat(Repository.file(module + "/pom.xml")).exists();
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"pupil-case", "recruitment", "reporting", "notification"})
  void a_service_has_rights_to_every_database_that_its_code_names(String service) throws Exception {
    var users = environment("mongo").get("USERS").toString();
    var granted = Pattern.compile(service + " \\S+ ([a-z,-]+)").matcher(users);
    assertThat(granted.find()).isTrue();
    try (var code = Files.walk(Repository.file(service + "-service/src/main/java"))) {
      for (var file : code.filter(Files::isRegularFile).toList()) {
        var named = Pattern.compile("(?:getDatabase\\(|DATABASE = )\"([a-z-]+)\"");
        named
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> assertThat(granted.group(1).split(",")).contains(found.group(1)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mongo", "keys"})
  void what_is_safeguarding_is_for_a_database_user_of_its_own(String database) {
    var users = environment(database).get("USERS").toString();
    for (var user : users.split(";")) {
      var named = user.trim().split(" ");
      for (var granted : named[2].split(",")) {
        assertThat(granted.startsWith("safeguarding"))
            .as(named[0] + " and " + granted)
            .isEqualTo(named[0].equals("safeguarding"));
      }
    }
    assertThat(users).contains("safeguarding");
  }

  /** What each of these finds is tried in {@link ComposeMistakesTest}. */
  static Stream<Named<Consumer<ComposeFile>>> agreements() {
    return Stream.of(
        Named.of("names of settings", ComposeSettings::onNames),
        Named.of("what can be set", ComposeSettings::onSettings),
        Named.of("addresses", ComposeAgrees::onAddresses),
        Named.of("databases and their users", ComposeAgrees::onDatabases),
        Named.of("the broker's listeners", ComposeAgrees::onListeners),
        Named.of("topics and ledgers", ComposeAgrees::onTopics),
        Named.of("files and folders", ComposeAgrees::onFiles),
        Named.of("published ports", ComposeAgrees::onPublishedPorts));
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void compose_and_the_services_agree_on(Consumer<ComposeFile> agreement) {
    agreement.accept(ComposeFile.read(Repository.text("docker-compose.yml")));
  }

  private static void mounted(String service, String volume) {
    var source = volume.substring(0, volume.indexOf(':'));
    if (source.startsWith("./")) assertThat(Files.exists(Repository.file(source))).isTrue();
    else
      assertThat(ComposeTest.<Object>map(COMPOSE.get("volumes"))).as(service).containsKey(source);
  }

  private static Stream<Map<String, Object>> each(Map<String, Object> yaml, String list) {
    return ((List<?>) yaml.get(list)).stream().map(ComposeTest::map);
  }

  private static Set<String> settings(String text) {
    return SETTING
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Object> environment(String service) {
    return map(SERVICES.get(service).get("environment"));
  }

  private static Object at(Map<String, Object> yaml, String... path) {
    Object value = yaml;
    for (var name : path) value = ((Map<?, ?>) value).get(name);
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<String, T> map(Object value) {
    return (Map<String, T>) value;
  }
}
