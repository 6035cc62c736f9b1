package waymark.reporting.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.reporting.register.Fact.Corrected;
import waymark.reporting.register.Fact.Joined;
import waymark.reporting.register.Fact.Left;
import waymark.reporting.register.Fact.NeedsRanked;
import waymark.reporting.register.Fact.ParentsTold;
import waymark.reporting.register.Fact.Placed;
import waymark.reporting.register.Fact.ProvisionChanged;
import waymark.reporting.register.Fact.Removed;
import waymark.reporting.register.Fact.YearGroupChanged;

/** A fact with the values that a correction puts in the place of its own. */
final class Replacement {
  private Replacement() {}

  static Fact of(Fact fact, Corrected c) {
    var on = Objects.requireNonNullElse(c.correctedOn(), fact.on());
    return switch (fact) {
      case Joined f -> new Joined(f.seq(), on, f.school(), f.yearGroup());
      case YearGroupChanged f -> new YearGroupChanged(f.seq(), on, f.yearGroup());
      case Left f -> new Left(f.seq(), on, f.school());
      case Placed f ->
          new Placed(f.seq(), on, f.school(), provision(c, f.provision()), needs(c, f.needs()));
      case ProvisionChanged f -> new ProvisionChanged(f.seq(), on, provision(c, f.provision()));
      case NeedsRanked f -> new NeedsRanked(f.seq(), on, needs(c, f.needs()));
      case ParentsTold f -> new ParentsTold(f.seq(), on);
      case Removed f -> new Removed(f.seq(), on);
      case Corrected f -> laterOver(c, f);
    };
  }

  /** Of two corrections of one fact the later one's values win; what it leaves alone stays. */
  static Corrected laterOver(Corrected later, Corrected earlier) {
    return new Corrected(
        earlier.seq(),
        earlier.on(),
        earlier.corrects(),
        earlier.strike(),
        either(later.correctedOn(), earlier.correctedOn()),
        either(later.provision(), earlier.provision()),
        either(later.needs(), earlier.needs()));
  }

  private static String provision(Corrected c, String otherwise) {
    return Objects.requireNonNullElse(c.provision(), otherwise);
  }

  private static List<Need> needs(Corrected c, List<Need> otherwise) {
    return Objects.requireNonNullElse(c.needs(), otherwise);
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
