package waymark.cases.directory;

import org.jspecify.annotations.Nullable;

/**
 * What decisions about a person's sign-in need.
 *
 * @param guarded whether they were ever given a role, also one that is withdrawn: whoever comes in
 *     as them would have what they have, may get back, or did
 * @param cameIn whether they came in as trust administrator by the sign-in that stands
 * @param proposed another sign-in that waits to be confirmed; null where none does
 */
public record SignInState(boolean guarded, boolean cameIn, @Nullable SignInProposed proposed) {
  static final SignInState NONE = new SignInState(false, false, null);

  SignInState guard() {
    return new SignInState(true, cameIn, proposed);
  }

  SignInState proposing(SignInProposed another) {
    return new SignInState(guarded, cameIn, another);
  }

  SignInState takenBack() {
    return new SignInState(guarded, cameIn, null);
  }

  SignInState used() {
    return new SignInState(guarded, true, proposed);
  }

  SignInState another() {
    return new SignInState(guarded, false, proposed);
  }

  /** A name put right leaves what is proposed as it is. */
  SignInState now(String subject) {
    return proposed != null && proposed.subject().equals(subject) ? takenBack() : this;
  }
}
