package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.directory.DirectoryView.AskedErasure;
import waymark.cases.directory.DirectoryView.StandingHold;

/**
 * A person as they are answered to trust administrators.
 *
 * @param seq what a decision about them names in If-Match
 * @param signInChanged the last change of the sign-in; null where it is as they were added with it
 * @param signInProposed another sign-in that waits to be confirmed; null where none does
 */
record ShownPerson(
    UUID person,
    long seq,
    @Nullable String name,
    String subject,
    @Nullable ShownSignInChange signInChanged,
    @Nullable ShownSignInProposal signInProposed,
    @Nullable String email,
    List<ShownGrant> grants,
    List<StandingHold> holds,
    @Nullable AskedErasure erasure) {

  /**
   * @param name of whoever changed or proposed it; null where their key is gone
   * @param confirmedBy who confirmed it; null where nobody had to
   */
  record ShownSignInChange(
      UUID by,
      @Nullable String name,
      @Nullable UUID confirmedBy,
      @Nullable String confirmedByName,
      LocalDate on) {}
}
