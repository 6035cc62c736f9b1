package waymark.cases.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.directory.EmailAddress;
import waymark.cases.directory.PersonName;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.PlanReference;
import waymark.cases.pupil.Upn;
import waymark.cases.pupil.Words;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.PersonalTypes;

/**
 * Which types are personal, as which kind of field each is sealed, and how each reads as text. A
 * pupil's name is JSON text of its parts; all others are the plain value.
 */
final class PersonalFields {
  private static final JsonMapper PARTS =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private PersonalFields() {}

  static JacksonModule sealedWith(Keys keys) {
    return new PersonalTypes(keys)
        .with(
            Name.class,
            "name",
            PARTS::writeValueAsString,
            PersonalFields::name,
            Name.UNAVAILABLE,
            Name.UNAVAILABLE)
        .with(
            DateOfBirth.class,
            "date-of-birth",
            born -> String.valueOf(born.date()),
            text -> new DateOfBirth(LocalDate.parse(text)),
            DateOfBirth.UNAVAILABLE,
            DateOfBirth.UNAVAILABLE)
        .with(Upn.class, "upn", Upn::value, Upn::new, Upn.UNAVAILABLE, Upn.UNAVAILABLE)
        .with(Words.class, "words", Words::text, Words::new, Words.UNAVAILABLE, Words.UNAVAILABLE)
        .with(
            PlanReference.class,
            "plan-reference",
            PlanReference::text,
            PlanReference::new,
            PlanReference.UNAVAILABLE,
            PlanReference.UNAVAILABLE)
        .with(
            PersonName.class,
            "name",
            PersonName::text,
            PersonName::new,
            PersonName.UNAVAILABLE,
            PersonName.UNAVAILABLE)
        .with(
            EmailAddress.class,
            "email",
            EmailAddress::text,
            EmailAddress::new,
            EmailAddress.UNAVAILABLE,
            EmailAddress.UNAVAILABLE)
        .module();
  }

  private static Name name(String text) {
    return PARTS.readValue(text, Name.class);
  }
}
