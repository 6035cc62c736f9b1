package waymark.reporting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.reporting.register.Fact.Corrected;
import waymark.reporting.register.Fact.Erased;
import waymark.reporting.register.Fact.Joined;
import waymark.reporting.register.Fact.Left;
import waymark.reporting.register.Fact.NeedsRanked;
import waymark.reporting.register.Fact.ParentsTold;
import waymark.reporting.register.Fact.Placed;
import waymark.reporting.register.Fact.ProvisionChanged;
import waymark.reporting.register.Fact.Removed;
import waymark.reporting.register.Fact.YearGroupChanged;

/**
 * Reads what the register needs out of a pupil-case message and passes over the rest, so that a
 * message may grow without asking us. Contract: contracts/pupil-case.
 */
public final class FactReader {
  private FactReader() {}

  /**
   * @return empty for a message that says nothing of roll or register
   * @throws tools.jackson.core.JacksonException where a field that the contract promises is missing
   *     or of another kind
   * @throws java.time.format.DateTimeParseException where a date is none
   * @throws IllegalArgumentException where an id is none
   */
  public static Optional<Fact> read(String type, long seq, JsonNode body) {
    var on = LocalDate.parse(body.required("occurredOn").asString());
    return Optional.ofNullable(
        switch (type) {
          case "pupil-case.joined-school" -> new Joined(seq, on, id(body, "school"), year(body));
          case "pupil-case.moved-school" -> new Joined(seq, on, id(body, "to"), year(body));
          case "pupil-case.left-school" -> new Left(seq, on, id(body, "school"));
          case "pupil-case.details-changed" -> yearGroupChanged(seq, on, body);
          case "pupil-case.roll-entry-reversed" ->
              new Corrected(seq, on, corrects(body), true, null, null, null, false);
          case "pupil-case.placed-on-register" -> placed(seq, on, body);
          case "pupil-case.provision-changed" ->
              new ProvisionChanged(seq, on, body.required("provision").asString(), plan(seq, body));
          case "pupil-case.needs-ranked" -> new NeedsRanked(seq, on, needs(body));
          case "pupil-case.parents-told" -> new ParentsTold(seq, on, id(body, "entry"), on);
          case "pupil-case.removed-from-register" -> new Removed(seq, on);
          case "pupil-case.register-entry-corrected" -> corrected(seq, on, body);
          case "pupil-case.erased" -> new Erased(seq, on);
          default -> null;
        });
  }

  private static Fact placed(long seq, LocalDate on, JsonNode body) {
    var provision = body.required("provision").asString();
    var school = id(body, "school");
    return new Placed(seq, on, school, id(body, "entry"), provision, needs(body), plan(seq, body));
  }

  private static @Nullable Fact yearGroupChanged(long seq, LocalDate on, JsonNode body) {
    var yearGroup = year(body);
    return yearGroup == null ? null : new YearGroupChanged(seq, on, yearGroup);
  }

  private static Fact corrected(long seq, LocalDate on, JsonNode body) {
    var correctedOn = text(body, "correctedOn");
    return new Corrected(
        seq,
        on,
        corrects(body),
        body.path("strike").asBoolean(false),
        correctedOn == null ? null : LocalDate.parse(correctedOn),
        text(body, "provision"),
        body.path("needs").isArray() ? needs(body) : null,
        plan(seq, body) != null);
  }

  private static List<Long> corrects(JsonNode body) {
    var corrects = body.required("corrects");
    return corrects.isArray()
        ? corrects.valueStream().map(JsonNode::asLong).toList()
        : List.of(corrects.asLong());
  }

  private static List<Need> needs(JsonNode body) {
    return NeedsJson.read(body.required("needs"));
  }

  /** A kept message says only that there is a plan: its text stands once, where it was named. */
  private static @Nullable Long plan(long seq, JsonNode body) {
    var plan = body.path("plan");
    return plan.isObject() || plan.booleanValue(false) ? seq : null;
  }

  private static UUID id(JsonNode body, String field) {
    return UUID.fromString(body.required(field).asString());
  }

  private static @Nullable String year(JsonNode body) {
    return text(body, "yearGroup");
  }

  private static @Nullable String text(JsonNode body, String field) {
    return body.hasNonNull(field) ? body.get(field).asString() : null;
  }
}
