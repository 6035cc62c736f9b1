package waymark.cases.safeguarding.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/** Fields by name, in order; one that was not given is left out. */
public final class Given {
  private Given() {}

  /** Of a name, its words or null, and so on. */
  public static Map<String, Words> texts(@Nullable Object... namesAndWords) {
    return of(Words.class, namesAndWords);
  }

  /** Of a name, its value or null, and so on. */
  public static Map<String, String> facts(@Nullable Object... namesAndValues) {
    @Nullable Object[] texts = namesAndValues.clone();
    for (int i = 1; i < texts.length; i += 2) {
      texts[i] = texts[i] == null ? null : String.valueOf(texts[i]);
    }
    return of(String.class, texts);
  }

  private static <T> Map<String, T> of(Class<T> kind, @Nullable Object[] pairs) {
    Map<String, T> given = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (value != null) {
        given.put(String.valueOf(pairs[i]), kind.cast(value));
      }
    }
    return Collections.unmodifiableMap(given);
  }
}
