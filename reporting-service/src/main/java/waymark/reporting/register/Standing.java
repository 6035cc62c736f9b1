package waymark.reporting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/**
 * Where a pupil stands on one school date: school and year group while on a roll; while on the SEN
 * register the open entry, its provision (K or E), ranked needs, the date it began, the date
 * parents were told of it, and the seq of the message that names its plan.
 */
public record Standing(
    @Nullable UUID school,
    @Nullable String yearGroup,
    @Nullable UUID entry,
    @Nullable String provision,
    List<Need> needs,
    @Nullable LocalDate since,
    @Nullable LocalDate parentsTold,
    @Nullable Long plan) {

  /** On no roll and not on the register. */
  public static final Standing NOWHERE =
      new Standing(null, null, null, null, List.of(), null, null, null);

  Standing after(Fact fact) {
    return switch (fact) {
      case Joined f -> roll(f.school(), f.yearGroup() == null ? yearGroup : f.yearGroup());
      case YearGroupChanged f -> roll(school, f.yearGroup());
      case Left f -> f.school().equals(school) ? roll(null, yearGroup) : this;
      case Placed f -> placed(f);
      case ProvisionChanged f -> open() ? register(f.provision(), needs, f.plan()) : this;
      case NeedsRanked f -> open() ? register(provision, f.needs(), plan) : this;
      case ParentsTold f -> f.entry().equals(entry) ? told(f.told()) : this;
      case Removed f -> new Standing(school, yearGroup, null, null, List.of(), null, null, null);
      case Erased f -> NOWHERE;
      case Corrected f -> this;
    };
  }

  /** On the SEN register at the moment. */
  public boolean open() {
    return provision != null;
  }

  /**
   * An entry may reach back before the day on which the roll that we were given begins: the school
   * that made it is then the school.
   */
  private Standing placed(Placed f) {
    var at = school == null ? f.school() : school;
    return new Standing(at, yearGroup, f.entry(), f.provision(), f.needs(), f.on(), null, f.plan());
  }

  private Standing roll(@Nullable UUID school, @Nullable String yearGroup) {
    return new Standing(school, yearGroup, entry, provision, needs, since, parentsTold, plan);
  }

  private Standing register(@Nullable String provision, List<Need> needs, @Nullable Long plan) {
    return new Standing(school, yearGroup, entry, provision, needs, since, parentsTold, plan);
  }

  private Standing told(LocalDate told) {
    return new Standing(school, yearGroup, entry, provision, needs, since, told, plan);
  }
}
