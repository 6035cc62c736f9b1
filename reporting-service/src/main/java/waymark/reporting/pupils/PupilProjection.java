package waymark.reporting.pupils;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.reporting.register.Noted;
import waymark.reporting.register.SegmentJson;

/**
 * One document per pupil of the trust. The register of any date, as known at any time, is one
 * indexed query over its segments. Contract: contracts/pupil-case.
 */
public final class PupilProjection implements Projection<PupilRow> {
  private static final Set<String> TYPES =
      Set.of(
          "pupil-case.joined-school",
          "pupil-case.details-changed",
          "pupil-case.left-school",
          "pupil-case.moved-school",
          "pupil-case.roll-entry-reversed",
          "pupil-case.sen-history-found",
          "pupil-case.proposal-declined",
          "pupil-case.placed-on-register",
          "pupil-case.provision-changed",
          "pupil-case.needs-ranked",
          "pupil-case.parents-told",
          "pupil-case.removed-from-register",
          "pupil-case.register-entry-corrected",
          "pupil-case.hold-placed",
          "pupil-case.hold-lifted",
          "pupil-case.erasure-requested",
          "pupil-case.erasure-withdrawn",
          "pupil-case.erasure-refused",
          "pupil-case.erasure-approved",
          "pupil-case.erased");
  private static final Set<String> PARTICULARS = Set.of("name", "dateOfBirth", "upn", "className");
  private static final Set<String> PLACEMENT = Set.of("entry", "triedBefore", "plan");
  private static final Set<String> PROPOSAL = Set.of("proposal", "history", "import");

  @Override
  public String name() {
    return "pupils";
  }

  @Override
  public Set<String> types() {
    return TYPES;
  }

  @Override
  public boolean concerns(String stream) {
    return stream.startsWith("pupil:");
  }

  @Override
  public PupilRow fold(@Nullable PupilRow before, Received message) {
    ObjectNode body = message.body();
    if (body == null) {
      throw new IllegalArgumentException("The message has no content.");
    }
    PupilRow row = before == null ? PupilRow.NONE : before;
    var noted = Noted.of(message.seq(), message.type(), body);
    if (noted.isPresent()) {
      row = row.noting(noted.get(), message.recordedAt());
    }
    Set<Long> struck = struck(body);
    return row.saying(
        row.particulars().without(struck).and(message.seq(), body, PARTICULARS),
        row.placements().and(message.seq(), body, PLACEMENT),
        proposals(row, message, body),
        row.holds().after(message.type(), body),
        ErasureAsked.after(row.erasure(), message.type(), body));
  }

  /** A proposal is open until somebody decides about the entry, or declines it. */
  private static Said proposals(PupilRow row, Received message, ObjectNode body) {
    Said before = row.proposals();
    return switch (message.type()) {
      case "pupil-case.sen-history-found" -> before.and(message.seq(), body, PROPOSAL);
      case "pupil-case.proposal-declined",
          "pupil-case.placed-on-register",
          "pupil-case.provision-changed",
          "pupil-case.removed-from-register",
          "pupil-case.erased" ->
          answered(before, message);
      case "pupil-case.needs-ranked" -> {
        JsonNode open = before.last("proposal");
        // Ranking the needs says nothing of another provision that the file proposes.
        yield open == null || row.proposesProvisionHeld(open) ? answered(before, message) : before;
      }
      case "pupil-case.roll-entry-reversed" -> before.without(struck(body));
      default -> before;
    };
  }

  private static Said answered(Said before, Received message) {
    return before.and(
        message.seq(), JsonNodeFactory.instance.objectNode().putNull("proposal"), PROPOSAL);
  }

  /** The messages that this one says never happened. */
  static Set<Long> struck(ObjectNode body) {
    Set<Long> struck = new HashSet<>();
    JsonNode corrects = body.path("corrects");
    if (corrects.isArray()) {
      corrects.forEach(seq -> struck.add(seq.longValue()));
    } else if (corrects.isIntegralNumber() && body.path("strike").booleanValue(false)) {
      struck.add(corrects.longValue());
    }
    return struck;
  }

  @Override
  public ObjectNode write(PupilRow row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var home = row.home();
    json.put("home", home == null ? null : home.toString());
    json.put("proposed", row.proposed() != null);
    var facts = json.putArray("facts");
    row.facts().forEach(fact -> facts.add(fact.json()));
    var segments = json.putArray("segments");
    row.segments().forEach(segment -> segments.add(SegmentJson.write(segment)));
    json.set("particulars", row.particulars().json());
    json.set("placements", row.placements().json());
    json.set("proposals", row.proposals().json());
    if (row.holds().count() > 0) {
      json.set("holds", row.holds().json());
    }
    ErasureAsked erasure = row.erasure();
    if (erasure != null) {
      json.set("erasure", erasure.json());
    }
    return json;
  }

  @Override
  public PupilRow read(ObjectNode json) {
    return new PupilRow(
        json.required("facts").valueStream().map(f -> Noted.read((ObjectNode) f)).toList(),
        json.required("segments").valueStream().map(SegmentJson::read).toList(),
        Said.read(json.required("particulars")),
        Said.read(json.required("placements")),
        Said.read(json.required("proposals")),
        HoldsNow.read(json.get("holds")),
        ErasureAsked.read(json.path("erasure")));
  }

  @Override
  public List<Index> indexes() {
    return List.of(
        Index.on("row.segments.school", "row.segments.provision", "row.segments.unsaid"),
        Index.on("row.segments.provision", "row.segments.unsaid"),
        Index.on("row.home", "row.proposed"));
  }
}
