package waymark.ledger.publish;

import java.util.Optional;
import waymark.ledger.store.Leaf;

/** The one place of a service that says which stored event becomes which public message. */
@FunctionalInterface
public interface PublicMessages {

  /**
   * The message for one event of a commit; empty where nothing of it is public. Pure: the same leaf
   * gives the same message for as long as the topic may have to be filled again.
   *
   * @throws IllegalStateException for an event that only a later release knows: that nothing of it
   *     is public cannot be said here
   */
  Optional<PublicMessage> of(Leaf leaf, int index);
}
