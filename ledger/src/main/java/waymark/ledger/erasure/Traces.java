package waymark.ledger.erasure;

import java.util.Collection;

/** What a service keeps of a person outside the ledger and its key ring. */
public interface Traces {

  /**
   * Removes it, while the person's key is still there to recognise it by; again does no harm.
   *
   * @param subject the person's stream and key, such as {@code pupil:<uuid>}
   * @param by who approved the erasure
   * @return whether all is gone; otherwise this is asked again a minute later, the key still there
   */
  boolean cleared(String subject, String by);

  /** Removes what is kept by marks only; called when the erasure has been announced. */
  void announced(String subject);

  /**
   * Drops what this process holds in memory of people whose erasure was announced, perhaps by
   * another process of the service; again does no harm.
   */
  default void heard(Collection<String> keys) {}
}
