package waymark.reporting.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A segment as stored and queried: {@code {school, year, entry, provision, codes, since, told,
 * plan, from, to, said, unsaid}}. Dates are days since 1970, instants milliseconds; codes stand in
 * the order of their rank.
 */
public final class SegmentJson {
  private SegmentJson() {}

  public static ObjectNode write(Segment segment) {
    Standing standing = segment.period().standing();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("school", standing.school() == null ? null : standing.school().toString());
    json.put("year", standing.yearGroup());
    json.put("entry", standing.entry() == null ? null : standing.entry().toString());
    json.put("provision", standing.provision());
    var needs = json.putArray("needs");
    var codes = json.putArray("codes");
    for (Need need : standing.needs()) {
      needs.add(need.rank());
      codes.add(need.code());
    }
    json.set("since", day(standing.since()));
    json.set("told", day(standing.parentsTold()));
    json.put("plan", standing.plan());
    json.put("from", segment.period().from().toEpochDay());
    json.put("to", segment.period().to().toEpochDay());
    json.put("said", segment.recordedFrom().toEpochMilli());
    json.put("unsaid", segment.recordedTo().toEpochMilli());
    return json;
  }

  public static Segment read(JsonNode json) {
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < json.required("codes").size(); i++) {
      needs.add(
          new Need(
              json.required("needs").get(i).intValue(),
              json.required("codes").get(i).stringValue()));
    }
    String school = text(json, "school");
    String entry = text(json, "entry");
    var standing =
        new Standing(
            school == null ? null : UUID.fromString(school),
            text(json, "year"),
            entry == null ? null : UUID.fromString(entry),
            text(json, "provision"),
            List.copyOf(needs),
            day(json, "since"),
            day(json, "told"),
            json.hasNonNull("plan") ? json.get("plan").longValue() : null);
    var period =
        new Period(
            LocalDate.ofEpochDay(json.required("from").longValue()),
            LocalDate.ofEpochDay(json.required("to").longValue()),
            standing);
    return new Segment(
        period,
        Instant.ofEpochMilli(json.required("said").longValue()),
        Instant.ofEpochMilli(json.required("unsaid").longValue()));
  }

  private static JsonNode day(@Nullable LocalDate date) {
    return date == null
        ? JsonNodeFactory.instance.nullNode()
        : JsonNodeFactory.instance.numberNode(date.toEpochDay());
  }

  private static @Nullable LocalDate day(JsonNode json, String field) {
    return json.hasNonNull(field) ? LocalDate.ofEpochDay(json.get(field).longValue()) : null;
  }

  private static @Nullable String text(JsonNode json, String field) {
    return json.hasNonNull(field) ? json.get(field).stringValue() : null;
  }
}
