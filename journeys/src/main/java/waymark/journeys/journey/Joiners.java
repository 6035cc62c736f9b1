package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.RollFile;
import waymark.journeys.roll.GeneratedPupil;
import waymark.journeys.roll.RollGenerator;
import waymark.journeys.roll.RollOrder;

/**
 * Pupils whom nobody on this stack knew before, however often a journey was run, brought to a
 * school by a file of a part of its roll. Some of them are on SEN support by that file.
 *
 * @param order the file they came in
 * @param file that file, imported
 */
record Joiners(RollOrder order, RollFile file) {
  private static final int PUPILS = 12;

  /** As many may meet a UPN that is taken here: a school's year has a thousand. */
  private static final int TAKEN = 2;

  /**
   * @param school as {@code GET /api/directory/schools} lists it
   * @param style of the file
   */
  static Joiners at(JsonNode school, String style, SignedInClient client) {
    var id = school.required("id").asString();
    var order = order(school, style);
    var file = RollFile.upload(client, id, order).run(false);
    var counts = file.finished().required("counts");
    var joiners = counts.required("joiners").asInt();
    expect(joiners >= PUPILS - TAKEN, "only " + joiners + " of " + PUPILS + " joined: " + counts);
    return new Joiners(order, file);
  }

  /** The same file, uploaded again for that school or another one. */
  RollFile again(SignedInClient client, String at) {
    return RollFile.upload(client, at, order);
  }

  private static RollOrder order(JsonNode school, String style) {
    var here =
        new RollOrder.School(
            school.required("laCode").asString(),
            school.required("establishment").asString(),
            school.required("name").asString());
    var seed = UUID.randomUUID().getMostSignificantBits() >>> 16;
    var order = RollOrder.of(PUPILS, style).tidy().withSchool(here).withSeed(seed);
    while (RollGenerator.pupils(order).stream().filter(Joiners::isOnSenSupport).count() <= TAKEN) {
      order = order.withSeed(++seed);
    }
    return order;
  }

  private static boolean isOnSenSupport(GeneratedPupil pupil) {
    var latest = pupil.latest();
    return latest != null && latest.provision().equals("K");
  }
}
