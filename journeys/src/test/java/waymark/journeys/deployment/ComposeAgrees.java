package waymark.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a compose file and what the services themselves say have to be the same. */
final class ComposeAgrees {
  static final List<String> SERVICES =
      List.of(
          "gateway",
          "pupil-case-service",
          "recruitment-service",
          "reporting-service",
          "notification-service");

  /** Each ledger and the database user that alone may write it. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "directory", "pupil-case",
          "cases", "pupil-case",
          "safeguarding", "safeguarding",
          "recruitment", "recruitment");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:^|(?:http|mongodb)://(?:[^@/]*@)?)([a-z-]+):(\\d+)(?:$|/)");
  private static final Pattern MONGO = Pattern.compile("mongodb://([a-z-]+):.*@([a-z-]+):\\d+/.*");
  private static final Pattern FOLLOWED =
      Pattern.compile("\\btopic\\(\\s*(?:settings,\\s*)?\"([a-z-]+)\"\\)");

  private ComposeAgrees() {}

  /** Everything that a service is told the address of listens there. */
  static void onAddresses(ComposeFile compose) {
    for (var service : SERVICES) {
      compose
          .environment(service)
          .forEach((name, value) -> {
            var what = name + " of " + service;
            var found = ADDRESS.matcher(value);
            while (found.find()) {
              assertThat(listening(compose, found.group(1))).as(what).contains(found.group(2));
            }
            if (name.endsWith("_HOST")) assertThat(compose.services()).as(what).containsKey(value);
          });
    }
  }

  /** Whoever asks a database is one of its users, and of its replica set. */
  static void onDatabases(ComposeFile compose) {
    var start = Repository.text("infra/mongo/start.sh");
    for (var service : SERVICES) {
      compose
          .environment(service)
          .values()
          .forEach(value -> {
            var found = MONGO.matcher(value);
            if (!found.matches()) return;
            assertThat(compose.users(found.group(2))).as(value).containsKey(found.group(1));
            var set = Pattern.compile("replicaSet=(\\w+)").matcher(value);
            assertThat(set.find()).isTrue();
            assertThat(start).contains("--replSet " + set.group(1) + " ");
          });
    }
  }

  /** Services find the broker under the name and port by which it tells them to come back. */
  static void onListeners(ComposeFile compose, Properties broker) {
    var listeners = listeners(broker, "listeners");
    var advertised = listeners(broker, "advertised.listeners");
    var protocols = broker.getProperty("listener.security.protocol.map");
    var controller = broker.getProperty("controller.listener.names");
    assertThat(advertised).doesNotContainKey(controller);
    assertThat(advertised).containsKey(broker.getProperty("inter.broker.listener.name"));
    listeners.forEach((name, at) -> assertThat(protocols).contains(name + ":"));
    advertised.forEach((name, at) ->
        assertThat(port(at)).as(name).isEqualTo(port(listeners.getOrDefault(name, ""))));
    for (var service : SERVICES) {
      compose
          .environment(service)
          .forEach((name, value) -> {
            if (name.endsWith("KAFKA_BOOTSTRAP")) {
              assertThat(value).as(service).endsWith("@" + advertised.get("SERVICES"));
            }
          });
    }
    assertThat(broker.getProperty("controller.quorum.voters"))
        .isEqualTo(broker.getProperty("node.id") + "@" + listeners.get(controller));
    var itself = advertised.get("BROKER");
    assertThat(Repository.text("infra/kafka/access.sh")).contains("${BROKER:-" + itself + "}");
    assertThat(compose.services().get("kafka").get("healthcheck").toString())
        .contains("/dev/tcp/" + itself.replace(':', '/'));
    assertThat(compose.mounted("kafka")).contains(broker.getProperty("log.dirs"));
  }

  static void onListeners(ComposeFile compose) {
    onListeners(compose, broker(Repository.text("infra/kafka/broker.properties")));
  }

  static Properties broker(String text) {
    try {
      var settings = new Properties();
      settings.load(new StringReader(text));
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Each ledger that the contracts give a topic is written by its owner and nobody else, and what
   * services follow has a contract.
   */
  static void onTopics(ComposeFile compose) {
    var topics = topics();
    assertThat(OWNERS.keySet()).containsAll(topics);
    for (var service : SERVICES) {
      assertThat(topics).as("followed by " + service).containsAll(followed(service));
    }
    assertThat(publishers()).isEqualTo(OWNERS);
    OWNERS.forEach((ledger, owner) -> {
      assertThat(whoHas(compose.users("mongo"), ledger)).as(ledger).containsExactly(owner);
      assertThat(whoHas(compose.users("keys"), ledger + "-keys")).containsExactly(owner);
    });
    assertThat(
            SERVICES.stream()
                .map(compose::environment)
                .filter(given -> given.containsKey("WAYMARK_KAFKA_BOOTSTRAP"))
                .map(given -> given.getOrDefault("WAYMARK_CELL", "none"))
                .distinct())
        .as("cells, by which topics begin")
        .hasSize(1);
  }

  /** What a service keeps or is given as a file lies where something is mounted. */
  static void onFiles(ComposeFile compose) {
    for (var service : SERVICES) {
      compose
          .environment(service)
          .forEach((name, value) -> {
            if (name.endsWith("_FILE") || name.endsWith("_DIR")) {
              assertThat(compose.mounted(service))
                  .as(name + " of " + service)
                  .anyMatch(folder -> value.equals(folder) || value.startsWith(folder + "/"));
            }
          });
    }
  }

  /** Browsers come to the port that is published, which is the one that is listened on. */
  static void onPublishedPorts(ComposeFile compose) {
    published(compose, "gateway", "WAYMARK_PUBLIC_URL", port(compose, "gateway"));
    published(compose, "keycloak", "WAYMARK_PUBLIC_SIGN_IN_URL", "8080");
  }

  private static void published(ComposeFile compose, String part, String url, String listens) {
    var usual = Pattern.compile(url + ":-http://localhost:(\\d+)}");
    var found = usual.matcher(Repository.text("infra/compose/make-env"));
    assertThat(found.find()).isTrue();
    assertThat(compose.published(part)).containsEntry(found.group(1), listens);
  }

  private static List<String> whoHas(Map<String, List<String>> users, String database) {
    return users.entrySet().stream()
        .filter(user -> user.getValue().contains(database))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> listening(ComposeFile compose, String host) {
    assertThat(compose.services()).containsKey(host);
    var given = compose.environment(host);
    return switch (host) {
      case "mongo", "keys" -> Set.of(given.get("MEMBER").replace(host + ":", ""));
      case "keycloak" -> Set.copyOf(compose.published(host).values());
      default -> Set.of(port(compose, host));
    };
  }

  private static String port(ComposeFile compose, String service) {
    return compose.environment(service).getOrDefault("SERVER_PORT", "none");
  }

  private static String port(String address) {
    return address.substring(address.lastIndexOf(':') + 1);
  }

  /** By name; the address without the name. */
  private static Map<String, String> listeners(Properties broker, String setting) {
    return Stream.of(broker.getProperty(setting).split(","))
        .map(each -> each.split("://"))
        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
  }

  private static Set<String> topics() {
    var address = Pattern.compile("address: \"\\{cell}\\.([a-z-]+)\"");
    return address
        .matcher(Repository.text("contracts/asyncapi.yaml"))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whom the broker lets publish each ledger. */
  private static Map<String, String> publishers() {
    var publishers = new TreeMap<String, String>();
    Pattern.compile("(?m)^publishes (\\S+) (.+)$")
        .matcher(Repository.text("infra/kafka/access.sh"))
        .results()
        .forEach(found -> {
          for (var ledger : found.group(2).split(" ")) publishers.put(ledger, found.group(1));
        });
    return publishers;
  }

  private static Set<String> followed(String service) {
    try (var files = Files.walk(Repository.file(service + "/src/main/java"))) {
      var followed = new TreeSet<String>();
      for (var file : files.filter(Files::isRegularFile).toList()) {
        FOLLOWED
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> followed.add(found.group(1)));
      }
      if (!service.equals("gateway")) assertThat(followed).contains("directory");
      return followed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
