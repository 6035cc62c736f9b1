package waymark.reporting.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.reporting.register.Fact.Corrected;
import waymark.reporting.register.Fact.Erased;
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
      case Placed f -> placed(f, c);
      case ProvisionChanged f ->
          new ProvisionChanged(f.seq(), on, provision(c, f.provision()), plan(c, f.plan()));
      case NeedsRanked f -> new NeedsRanked(f.seq(), on, needs(c, f.needs()));
      case ParentsTold f -> new ParentsTold(f.seq(), on, f.entry(), on);
      case Removed f -> new Removed(f.seq(), on);
      case Erased f -> f;
      case Corrected f -> f;
    };
  }

  private static Placed placed(Placed f, Corrected c) {
    var on = Objects.requireNonNullElse(c.correctedOn(), f.on());
    var provision = provision(c, f.provision());
    var plan = plan(c, f.plan());
    return new Placed(f.seq(), on, f.school(), f.entry(), provision, needs(c, f.needs()), plan);
  }

  private static String provision(Corrected c, String otherwise) {
    return Objects.requireNonNullElse(c.provision(), otherwise);
  }

  private static List<Need> needs(Corrected c, List<Need> otherwise) {
    return Objects.requireNonNullElse(c.needs(), otherwise);
  }

  /** A plan goes with E: corrected to another provision without naming a plan, there is none. */
  private static @Nullable Long plan(Corrected c, @Nullable Long otherwise) {
    if (c.plan()) return c.seq();
    return c.provision() == null || c.provision().equals("E") ? otherwise : null;
  }
}
