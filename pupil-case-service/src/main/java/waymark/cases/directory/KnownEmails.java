package waymark.cases.directory;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.Sealed;

/** Where people get e-mails, and where they did before: by the position at which it was set. */
final class KnownEmails {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<UUID, NavigableMap<Long, Optional<Sealed>>> set = new ConcurrentHashMap<>();

  void told(long position, ObjectNode body) {
    JsonNode email = body.required("email");
    Optional<Sealed> sealed =
        email.isNull()
            ? Optional.empty()
            : Optional.ofNullable(JSON.treeToValue(email, Sealed.class));
    set.computeIfAbsent(
            UUID.fromString(body.required("person").stringValue()),
            person -> new ConcurrentSkipListMap<>())
        .put(position, sealed);
  }

  /** As it stood before what was recorded at this position; empty where there was none. */
  Optional<Sealed> before(UUID person, long position) {
    var known = set.get(person);
    var last = known == null ? null : known.lowerEntry(position);
    return last == null ? Optional.empty() : last.getValue();
  }
}
