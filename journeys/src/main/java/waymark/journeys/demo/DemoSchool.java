package waymark.journeys.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;
import waymark.journeys.roll.RollOrder;

/**
 * A school of the demonstration trust and how it sends its roll.
 *
 * @param urn its number in the public register of schools; 999… is given to no real one
 * @param pupils on its roll
 * @param style of its files, see {@link RollOrder#USAGE}
 */
record DemoSchool(String urn, RollOrder.School school, int pupils, String style, long seed) {
  static final List<DemoSchool> ALL =
      List.of(
          new DemoSchool("999101", school("2101", "Fernhollow Primary School"), 210, "ctf-25", 11),
          new DemoSchool("999102", school("2102", "Brackenfold Primary School"), 150, "ctf-24", 12),
          new DemoSchool("999103", school("4001", "Rowan Vale Academy"), 300, "ctf-25", 13));

  /** Where the SENCO, the head and the class teacher of the demonstration work. */
  static final DemoSchool FIRST = ALL.getFirst();

  /**
   * The first school begins with a CSV, which says who is in which class: transfer files do not.
   */
  RollOrder roll(int term) {
    String its = term == 1 && equals(FIRST) ? "csv-legal" : style;
    return RollOrder.of(pupils, its).withSchool(school).withSeed(seed).withTerm(term);
  }

  /**
   * @param schools the answer of {@code GET /api/directory/schools}
   * @return the id that the directory gave this school
   */
  String id(JsonNode schools) {
    return schools
        .required("schools")
        .valueStream()
        .filter(listed -> listed.required("urn").asString().equals(urn))
        .map(listed -> listed.required("id").asString())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("school " + urn + " is not listed"));
  }

  private static RollOrder.School school(String establishment, String name) {
    return new RollOrder.School("999", establishment, name);
  }
}
