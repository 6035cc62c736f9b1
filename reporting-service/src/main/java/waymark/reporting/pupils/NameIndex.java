package waymark.reporting.pupils;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.SealBroken;
import waymark.ledger.personal.Sealed;
import waymark.reporting.SealedJson;

/**
 * Pupils' names in memory, for search as you type and sorting by surname: nowhere else are they in
 * clear. Heard sealed from the log; opened in bulk when first asked for.
 */
public final class NameIndex {
  private static final Set<String> NAME = Set.of("name");
  private final Keys keys;
  private final Map<UUID, Said> heard = new ConcurrentHashMap<>();
  private final Map<UUID, IndexedName> opened = new ConcurrentHashMap<>();
  private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

  /**
   * @param keys of the pupils' cases
   */
  public NameIndex(Keys keys) {
    this.keys = keys;
  }

  /** Takes one event of the log; called in the order of the log. */
  public void hear(Received message) {
    ObjectNode body = message.body();
    if (body == null || !message.stream().startsWith("pupil:")) {
      return;
    }
    UUID pupil = UUID.fromString(message.stream().substring("pupil:".length()));
    if (keys.erased(message.stream())) {
      forget(pupil);
      return;
    }
    if (body.hasNonNull("name")) {
      var _ = SealedJson.read(body.get("name"));
    }
    Said before = heard.getOrDefault(pupil, Said.NOTHING);
    Said after = before.without(Struck.by(body)).and(message.seq(), body, NAME);
    if (!after.equals(before)) {
      heard.put(pupil, after);
      waiting.add(pupil);
    }
  }

  /** Forgets the names of these streams, whose keys were destroyed. */
  public void forget(Collection<String> erased) {
    for (String stream : erased) {
      if (stream.startsWith("pupil:")) {
        forget(UUID.fromString(stream.substring("pupil:".length())));
      }
    }
  }

  private void forget(UUID pupil) {
    heard.remove(pupil);
    opened.remove(pupil);
  }

  /** Opens what has not been opened yet; what cannot be opened now is tried again later. */
  public synchronized void open() {
    if (waiting.isEmpty()) {
      return;
    }
    List<UUID> pupils = List.copyOf(waiting);
    keys.ready(pupils.stream().map(NameIndex::key).toList());
    for (UUID pupil : pupils) {
      // Taken off first: a name heard meanwhile puts it back.
      waiting.remove(pupil);
      JsonNode name = heard.getOrDefault(pupil, Said.NOTHING).last("name");
      Sealed sealed = name == null ? null : SealedJson.read(name);
      PupilName known = sealed == null ? null : opened(sealed);
      if (known != null) {
        opened.put(pupil, new IndexedName(pupil, known));
        if (keys.erased(key(pupil))) {
          opened.remove(pupil); // Heard of while it was being opened.
        }
      } else {
        opened.remove(pupil);
        if (sealed != null && !keys.erased(sealed.key())) {
          waiting.add(pupil);
        }
      }
    }
  }

  /** Null where it cannot be opened, or what it opens to is no name: the others are found. */
  private @Nullable PupilName opened(Sealed name) {
    try {
      return keys.open(name).map(PupilName::parse).orElse(null);
    } catch (SealBroken | JacksonException unreadable) {
      return null;
    }
  }

  public @Nullable IndexedName of(UUID pupil) {
    return keys.erased(key(pupil)) ? null : opened.get(pupil);
  }

  public NameState stateOf(UUID pupil) {
    if (keys.erased(key(pupil))) {
      return NameState.ERASED;
    }
    return opened.containsKey(pupil) ? NameState.KNOWN : NameState.UNAVAILABLE;
  }

  /** Those of the pupils whose names match what was typed, by surname. */
  public List<IndexedName> search(Collection<UUID> among, String typed) {
    return sorted(new HashSet<>(among)::contains, typed);
  }

  /** Those of all pupils whose names match what was typed, by surname. */
  public List<IndexedName> search(String typed) {
    return sorted(pupil -> true, typed);
  }

  private List<IndexedName> sorted(Predicate<UUID> among, String typed) {
    String folded = Folded.of(typed);
    List<IndexedName> found = new ArrayList<>();
    opened.forEach((pupil, name) -> {
      if (among.test(pupil) && name.matches(folded) && of(pupil) != null) {
        found.add(name);
      }
    });
    found.sort(IndexedName.BY_SURNAME);
    return found;
  }

  private static String key(UUID pupil) {
    return "pupil:" + pupil;
  }
}
