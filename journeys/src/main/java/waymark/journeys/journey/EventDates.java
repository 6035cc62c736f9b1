package waymark.journeys.journey;

import java.util.Map;
import java.util.regex.Pattern;
import waymark.journeys.journey.Stored.Value;

/**
 * Fields that hold the day of something that happened: among so many pupils some were born on the
 * day on which another joined a school. Such a field is passed over where it holds a day and
 * nothing beside it; every other field of every place is searched for everybody's date of birth,
 * and these too for that of whom the place is about.
 */
final class EventDates {
  /** Each with why a day of long ago stands in it. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "occurredOn", "when it happened in school: a pupil may have joined years ago",
          "start", "since when a pupil has had the provision that a file tells of");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private EventDates() {}

  static boolean holds(Value value) {
    return FIELDS.containsKey(value.field()) && DAY.matcher(value.text()).matches();
  }
}
