package waymark.journeys.deployment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** A compose file as it is read: what each service is given and where it can be found. */
record ComposeFile(Map<String, Map<String, Object>> services) {
  static ComposeFile read(String text) {
    Map<String, Object> yaml = new Yaml().load(text);
    return new ComposeFile(map(yaml.get("services")));
  }

  /** Names and values; none for a service that is given nothing. */
  Map<String, String> environment(String service) {
    var given = new TreeMap<String, String>();
    Map<String, Object> named = map(services.get(service).getOrDefault("environment", Map.of()));
    named.forEach((name, value) -> given.put(name, String.valueOf(value)));
    return given;
  }

  /** The databases that each user of a database server has rights to. */
  Map<String, List<String>> users(String server) {
    return Stream.of(environment(server).get("USERS").split(";"))
        .map(user -> user.strip().split("\\s+"))
        .collect(Collectors.toMap(user -> user[0], user -> List.of(user[2].split(","))));
  }

  /** Which of its ports a service offers to this machine, by the port it has here. */
  Map<String, String> published(String service) {
    return entries(service, "ports")
        .map(port -> port.split(":"))
        .collect(Collectors.toMap(port -> port[1], port -> port[2]));
  }

  /** Folders and files of a service that come from outside of it. */
  List<String> mounted(String service) {
    return entries(service, "volumes").map(volume -> volume.split(":")[1]).toList();
  }

  private Stream<String> entries(String service, String name) {
    return services.get(service).get(name) instanceof List<?> entries
        ? entries.stream().map(String::valueOf)
        : Stream.of();
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<String, T> map(Object value) {
    return (Map<String, T>) value;
  }
}
