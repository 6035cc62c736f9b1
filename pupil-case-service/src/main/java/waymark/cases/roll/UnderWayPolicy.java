package waymark.cases.roll;

import java.util.Collection;
import waymark.cases.pupil.Refused;

/**
 * One import of a school at a time: what the second would do is not known before the first is done,
 * least of all who would have left.
 */
final class UnderWayPolicy {
  private UnderWayPolicy() {}

  /**
   * @param underWay imports that are being worked on
   * @throws Refused {@code import-under-way}
   */
  static void check(ImportState starting, Collection<ImportState> underWay) {
    boolean another =
        underWay.stream()
            .anyMatch(each ->
                each.underWay()
                    && each.school().equals(starting.school())
                    && !each.id().equals(starting.id()));
    if (another) {
      throw Refused.rule(
          "import-under-way",
          "Another roll of this school is being imported or taken back. Wait until that is done, then look at what this file"
              + " would do and import it.");
    }
  }
}
