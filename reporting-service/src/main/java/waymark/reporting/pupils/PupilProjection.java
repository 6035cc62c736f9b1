package waymark.reporting.pupils;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.reporting.register.Noted;

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
          "pupil-case.move-declined",
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
    ReadInLists.requireReadable(body);
    PupilRow row = before == null ? PupilRow.NONE : before;
    var noted = Noted.of(message.seq(), message.type(), body);
    if (noted.isPresent()) {
      row = row.noting(noted.get(), message.recordedAt());
    }
    Set<Long> struck = Struck.by(body);
    return row.saying(
        row.particulars().without(struck).and(message.seq(), body, PARTICULARS),
        row.placements().and(message.seq(), body, PLACEMENT),
        OpenProposal.after(row, message, body),
        row.holds().after(message.type(), body),
        ErasureAsked.after(row.erasure(), message.type(), body));
  }

  @Override
  public ObjectNode write(PupilRow row) {
    return PupilRowJson.write(row);
  }

  @Override
  public PupilRow read(ObjectNode json) {
    return PupilRowJson.read(json);
  }

  @Override
  public List<Index> indexes() {
    return List.of(
        Index.on("row.segments.school", "row.segments.provision", "row.segments.unsaid"),
        Index.on("row.segments.provision", "row.segments.unsaid"),
        Index.on("row.home", "row.proposed"));
  }
}
