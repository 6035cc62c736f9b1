package waymark.cases.publishing;

import java.util.List;
import java.util.Map;
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

  public static final Upcasters CHAIN =
      new Upcasters(Map.of("role-granted", List.of(GRANTED_WITHOUT_CLASSES)));

  private EarlierVersions() {}
}
