package waymark.reporting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/**
 * Where a pupil stands on one school date: school and year group while on a roll, provision (K or
 * E), ranked needs, the date the open register entry began and the date parents were told of it
 * while on the register.
 */
public record Standing(
    @Nullable UUID school,
    @Nullable String yearGroup,
    @Nullable String provision,
    List<Need> needs,
    @Nullable LocalDate since,
    @Nullable LocalDate parentsTold) {

  static final Standing NOWHERE = new Standing(null, null, null, List.of(), null, null);

  Standing after(Fact fact) {
    return switch (fact) {
      case Joined f -> roll(f.school(), f.yearGroup() == null ? yearGroup : f.yearGroup());
      case YearGroupChanged f -> roll(school, f.yearGroup());
      case Left f -> f.school().equals(school) ? roll(null, yearGroup) : this;
      case Placed f -> placed(f);
      case ProvisionChanged f -> open() ? register(f.provision(), needs, since, parentsTold) : this;
      case NeedsRanked f -> open() ? register(provision, f.needs(), since, parentsTold) : this;
      case ParentsTold f -> open() ? register(provision, needs, since, f.on()) : this;
      case Removed f -> register(null, List.of(), null, null);
      case Corrected f -> this;
    };
  }

  /**
   * An entry may reach back before the day on which the roll that we were given begins: the school
   * that made it is then the school.
   */
  private Standing placed(Placed f) {
    var at = school == null ? f.school() : school;
    return new Standing(at, yearGroup, f.provision(), f.needs(), f.on(), null);
  }

  /** On the SEN register at the moment. */
  public boolean open() {
    return provision != null;
  }

  private Standing roll(@Nullable UUID school, @Nullable String yearGroup) {
    return new Standing(school, yearGroup, provision, needs, since, parentsTold);
  }

  private Standing register(
      @Nullable String provision,
      List<Need> needs,
      @Nullable LocalDate since,
      @Nullable LocalDate parentsTold) {
    return new Standing(school, yearGroup, provision, needs, since, parentsTold);
  }
}
