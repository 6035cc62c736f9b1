package waymark.journeys.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SealedOfTest {
  @Test
  void a_person_is_known_by_every_name_number_and_date_there_ever_was() {
    var sealed = new SealedOf("pupil:4ee8d09e");
    sealed.opened("name", "{\"surname\":\"Quillfeather\",\"forename\":\"Posy\"}");
    sealed.opened(
        "name", "{\"surname\":\"Ashgrove\",\"forename\":\"Posy\",\"preferredForename\":\"Po\"}");
    sealed.opened("upn", "A801200001001");
    sealed.opened("upn", "B801200001001");
    sealed.opened("date-of-birth", "2015-06-04");
    sealed.opened("words", "Reads aloud with a partner.");
    sealed.opened("a-kind-of-later", "Whatever it says.");
    var person = sealed.person();
    assertThat(person.id()).isEqualTo("4ee8d09e");
    assertThat(person.isPupil()).isTrue();
    assertThat(person.surnames()).containsExactlyInAnyOrder("Quillfeather", "Ashgrove");
    assertThat(person.forenames()).containsExactlyInAnyOrder("Posy", "Po");
    assertThat(person.upns()).hasSize(2);
    assertThat(person.born()).containsExactly(LocalDate.of(2015, 6, 4));
    assertThat(person.texts()).hasSize(2);
  }

  @Test
  void the_name_of_one_who_is_no_pupil_is_written_out() {
    var sealed = new SealedOf("person:1");
    sealed.opened("name", "Ada Mary Thornquist");
    var person = sealed.person();
    assertThat(person.isPupil()).isFalse();
    assertThat(person.forenames()).containsExactly("Ada Mary");
    assertThat(person.surnames()).containsExactly("Thornquist");
  }
}
