package waymark.cases.publishing;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import waymark.ledger.store.Upcast;
import waymark.ledger.store.Upcasters;

/**
 * How events stored in an earlier version are brought to today's, for aggregates and for messages
 * alike. To change the shape of a stored event: count up its version, add the step from the version
 * before to this chain, a golden file of the new version beside the old, and under golden-current
 * what each old one has become.
 */
public final class EarlierVersions {
  /** The first grants named no classes. */
  private static final Upcast GRANTED_WITHOUT_CLASSES =
      payload -> {
        payload.putArray("classes");
        return payload;
      };

  /** Of the first arrivals that were awaited the line in the file was not noted. */
  private static final Upcast AWAITED_WITHOUT_LINES =
      payload -> {
        JsonNode pupils = payload.remove("pupils");
        ArrayNode arrivals = payload.putArray("arrivals");
        pupils.forEach(pupil -> arrivals.addObject().put("line", 0L).set("pupil", pupil));
        return payload;
      };

  public static final Upcasters CHAIN =
      new Upcasters(
          Map.of(
              "role-granted", List.of(GRANTED_WITHOUT_CLASSES),
              "roll-arrivals-awaited", List.of(AWAITED_WITHOUT_LINES)));

  private EarlierVersions() {}
}
