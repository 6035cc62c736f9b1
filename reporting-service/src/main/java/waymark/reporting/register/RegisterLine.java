package waymark.reporting.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.reporting.pupils.IndexedName;
import waymark.reporting.pupils.NameState;

/** One pupil on the register, with the name where it can be shown. */
public record RegisterLine(
    UUID pupil, Standing standing, @Nullable IndexedName name, NameState nameState) {

  /** Of a pupil who is at a school of somebody else's by now. */
  static RegisterLine withheld(UUID pupil, Standing standing) {
    return new RegisterLine(pupil, standing, null, NameState.WITHHELD);
  }

  boolean isCalled(String typed) {
    return name != null && name.isCalled(typed);
  }
}
