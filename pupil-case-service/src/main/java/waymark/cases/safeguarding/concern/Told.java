package waymark.cases.safeguarding.concern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.BodyMap;

/**
 * What one entry of a concern tells.
 *
 * @param seq the entry's place in the concern's stream
 * @param texts by the name of the field
 */
public record Told(long seq, Map<String, Words> texts, @Nullable BodyMap bodyMap) {
  public Told {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  static Told by(long seq, ConcernEvent event) {
    return new Told(seq, event.texts(), event instanceof ConcernRaised r ? r.bodyMap() : null);
  }

  /** Without what can no longer be read, since that cannot be said again. */
  Told readable() {
    Map<String, Words> read = new LinkedHashMap<>(texts);
    read.values().removeIf(Words.UNAVAILABLE::equals);
    return new Told(seq, read, BodyMap.UNAVAILABLE.equals(bodyMap) ? null : bodyMap);
  }

  /** Whether there is anything in it. */
  boolean says() {
    return !texts.isEmpty() || bodyMap != null;
  }
}
