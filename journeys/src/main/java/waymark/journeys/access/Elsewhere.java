package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.journeys.journey.Stack;

/**
 * What exists at a school that is none of somebody's: one record of every kind that an address
 * takes the id of.
 */
final class Elsewhere {
  private final RecordsElsewhere made;
  private final Map<String, String> ids;
  private final List<String> standing;

  private Elsewhere(RecordsElsewhere made) {
    this.made = made;
    this.ids = made.ids();
    this.standing = made.standing();
  }

  /**
   * @param schools those of the person, so that what is found is at another
   */
  static Elsewhere than(Set<String> schools, Stack stack) {
    return new Elsewhere(new RecordsElsewhere(stack, schools));
  }

  /** The id for this place in this address; null where nothing of the kind was made. */
  @Nullable String id(Endpoint of, String place) {
    return ids.get(kind(of.path(), place));
  }

  /**
   * @throws AssertionError where there is none
   */
  void require(Endpoint of, String place) {
    expect(id(of, place) != null, "nothing is known elsewhere that " + place + " may be");
  }

  /** Of what the place is the id; a place is named for that but where the address says more. */
  private static String kind(String path, String place) {
    if (path.contains("/pupils/{pupil}/erasure/")) return "to-erase";
    if (path.startsWith("/api/reports/pupils/")) return "pupil";
    if (path.startsWith("/api/cases/arrivals/") && place.equals("school")) return "third-school";
    if (path.startsWith("/api/cases/imports/")) return "import";
    if (path.startsWith("/api/reports/subject-access/")) return "request";
    if (!path.startsWith("/api/safeguarding/low-level/")) return place;
    return switch (place) {
      case "concern" -> "low-level";
      case "hold" -> "staff-hold";
      case "request" -> "staff-request";
      default -> place;
    };
  }

  /** Takes back what was lent, and asked for, for the sake of the questions. */
  void leaveAsItWas() {
    var now = made.standing();
    made.takeBack();
    expect(now.equals(standing), "it stands so: " + now + ", and was " + standing);
  }

  /** Of nothing. */
  static String nothing() {
    return UUID.randomUUID().toString();
  }
}
