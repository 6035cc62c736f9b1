package waymark.reporting.timeline;

import java.util.Optional;
import waymark.ledger.personal.Sealed;

/** What a timeline cannot say by itself: names, and what is sealed. */
public interface Words {
  /** What a member of staff is called. */
  String person(String id);

  String school(String id);

  /** The text a sealed value opens to, or a phrase that says why it does not. */
  String opened(Sealed sealed);

  /** What the policy data calls a code of this set; empty where it cannot be told. */
  Optional<String> label(String set, String code);
}
