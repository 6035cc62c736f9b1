package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everything that is held about whom a request is about, as at a moment. */
@Component
class Gathering {
  private final PupilItems pupils;
  private final StaffItems staff;

  Gathering(PupilItems pupils, StaffItems staff) {
    this.pupils = pupils;
    this.staff = staff;
  }

  /** Once the list has been fixed, only what is in it: nobody has looked at anything else. */
  List<AccessItem> of(AccessRequest request, Instant knownAt) {
    List<AccessItem> all =
        request.aboutPupil()
            ? pupils.of(request.subject(), knownAt)
            : staff.of(request.subject(), knownAt);
    if (request.knownAt() == null) {
      return all;
    }
    Set<String> listed = Set.copyOf(request.items());
    return all.stream().filter(item -> listed.contains(item.item())).toList();
  }
}
