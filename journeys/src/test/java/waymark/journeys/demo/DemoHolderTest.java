package waymark.journeys.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.journeys.roll.GeneratedPupil;
import waymark.journeys.roll.RollGenerator;

class DemoHolderTest {
  private static final List<GeneratedPupil> FIRST_FILE =
      RollGenerator.pupils(DemoSchool.FIRST.roll(1));

  @Test
  void who_is_limited_to_classes_finds_each_of_them_full_and_some_of_its_pupils_with_SEN() {
    assertThat(DemoSchool.FIRST.roll(1).style()).as("a style that says classes").startsWith("csv-");
    assertThat(DemoHolder.ALL.stream().flatMap(holder -> holder.classes().stream()))
        .isNotEmpty()
        .allSatisfy(each -> {
          var pupils = FIRST_FILE.stream().filter(p -> each.equals(p.className())).toList();
          assertThat(pupils).hasSizeBetween(15, 45);
          assertThat(pupils).filteredOn(pupil -> !pupil.needs().isEmpty()).hasSizeGreaterThan(1);
        });
  }
}
