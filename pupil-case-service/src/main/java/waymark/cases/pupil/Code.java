package waymark.cases.pupil;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One code of a code set. {@code only} lists the provisions it may stand with; empty means any. */
public record Code(String code, String label, @Nullable String area, List<String> only) {
  public Code {
    only = List.copyOf(only);
  }

  public boolean mayStandWith(Provision provision) {
    return only.isEmpty() || only.contains(provision.code());
  }
}
