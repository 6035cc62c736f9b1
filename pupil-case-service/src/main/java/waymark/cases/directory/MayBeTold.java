package waymark.cases.directory;

import java.util.UUID;

/**
 * Who may be told by e-mail that there is something to look at, of which the message says to nobody
 * whom it is about.
 */
@FunctionalInterface
public interface MayBeTold {
  /**
   * Whether this person may be; so that the answer says nothing of anybody else, nobody may whom it
   * is not meant for, and nobody of what is not there.
   *
   * @param stream its name in the ledger of safeguarding
   */
  boolean of(UUID person, String stream);
}
