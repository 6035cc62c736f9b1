package waymark.ledger.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a service that records reads knows of where those are whom its answers name: a role held at
 * one school lets nobody in at another.
 */
public interface LetIn {

  /**
   * Those of these whom the grants open where they are now, by the scope that the queries have too.
   *
   * @param grants somebody's, all of one role
   */
  Set<UUID> whom(Collection<UUID> named, List<Grant> grants);
}
