package waymark.cases.safeguarding.answer;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.privacy.DataSubject;
import waymark.cases.safeguarding.reading.AccessParts.Part;

/** What a school holds at this moment of whom a request is about. */
@Component
class HeldItems {
  private final PartItems children;
  private final StaffPartItems staff;

  HeldItems(PartItems children, StaffPartItems staff) {
    this.children = children;
    this.staff = staff;
  }

  /**
   * @param further as in {@link StaffPartItems#of}
   */
  List<PartItem> of(Part part, List<UUID> further) {
    DataSubject about = part.asked().subject();
    UUID school = part.id().school();
    return about.kind().equals(DataSubject.PUPIL)
        ? children.of(about.id(), school)
        : staff.of(about.id(), school, further);
  }
}
