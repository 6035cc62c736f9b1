package waymark.cases.directory;

import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Text;
import waymark.cases.web.Fields;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.Problem;

/**
 * A school as entered: its numbers as the public register writes them, URN 6 digits, local
 * authority 3, establishment 4.
 */
record SchoolForm(
    @Nullable String urn,
    @Nullable String laCode,
    @Nullable String establishment,
    @Nullable String name,
    @Nullable String phase,
    @Nullable String type) {

  /**
   * The command, or all fields to mend at once. The URN makes the id: a school is listed once,
   * however often it is sent.
   */
  ListSchool command() {
    Fields fields = new Fields();
    var number = fields.required("/urn", urn, digits("The URN", 6));
    var authority = fields.required("/laCode", laCode, digits("The local authority code", 3));
    var estab =
        fields.required("/establishment", establishment, digits("The establishment number", 4));
    var called = fields.required("/name", name, line("The school's name", 200));
    var stage = fields.required("/phase", phase, line("The phase", 60));
    var kind = fields.required("/type", type, line("The type", 100));
    fields.check();
    UUID school = CommandIds.of("school", number.value());
    return new ListSchool(
        school,
        number.value(),
        authority.value(),
        estab.value(),
        called.value(),
        stage.value(),
        kind.value());
  }

  /** What it says of a school that is listed already; its URN may be left out. */
  ChangeSchool change(ListedSchool known) {
    if (urn != null && !urn.strip().equals(known.urn())) {
      throw Problem.invalid(
          "/urn",
          "A school's URN cannot change: its records hang on it. A school with another URN, such as after joining the trust, is another school. Add that one.");
    }
    ListSchool now =
        new SchoolForm(known.urn(), laCode, establishment, name, phase, type).command();
    return new ChangeSchool(
        known.id(), now.laCode(), now.establishment(), now.name(), now.phase(), now.type());
  }

  private static UnaryOperator<String> digits(String what, int count) {
    Pattern shape = Pattern.compile("\\d{" + count + "}");
    return raw -> {
      if (!shape.matcher(raw.strip()).matches()) {
        throw new InvalidValue("%s has %d digits.".formatted(what, count));
      }
      return raw.strip();
    };
  }

  private static UnaryOperator<String> line(String what, int longest) {
    return raw -> Text.line(raw, longest, what);
  }
}
