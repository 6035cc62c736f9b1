package waymark.ledger.personal;

import java.util.Collection;
import java.util.Optional;

/** Seals and opens personal values, each under the key of the person it is about. */
public interface Keys {

  /**
   * Encrypts one value; the same text gives a different box each time.
   *
   * @param key the data subject's key id, such as {@code pupil:<uuid>}
   * @param kind the kind of field, such as {@code name}
   * @throws KeyErased when the subject's key was destroyed: an erased id never returns
   */
  Sealed seal(String key, String kind, String text);

  /**
   * The text, or empty when there is no key to open it with (see {@link #erased} for why).
   *
   * @throws SealBroken when the key is there and the box is not what was sealed
   */
  Optional<String> open(Sealed sealed);

  /** Whether the key is known to have been destroyed, as opposed to merely not at hand. */
  boolean erased(String key);

  /** Brings these keys into memory in as few round trips as possible; unknown ones are left out. */
  void ready(Collection<String> keys);
}
