package waymark.cases.roll;

import java.util.UUID;
import waymark.cases.pupil.Upn;
import waymark.journeys.roll.RollOrder;

/** A school made for one test. */
record ImportSchool(String id, String establishment) {
  UUID uuid() {
    return UUID.fromString(id);
  }

  RollOrder order(int pupils, String style) {
    return RollOrder.of(pupils, style)
        .withSeed(Long.parseLong(establishment))
        .withSchool(new RollOrder.School("999", establishment, "School " + establishment));
  }

  /** The number of its pupil of this number. */
  String upn(int number) {
    String digits = "999" + establishment + "14" + "%03d".formatted(number);
    return Upn.checkLetter(digits) + digits;
  }
}
