package waymark.journeys.bench.stock;

import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.NewEvent;

/** How the event stands in a ledger. */
final class PlacedCodec implements EventCodec {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public NewEvent encode(String stream, Object event) {
    ObjectNode payload = JSON.valueToTree(event);
    return new NewEvent("pupil-case.placed-on-register", 1, LocalDate.of(2026, 9, 4), payload);
  }

  @Override
  public Object decode(String stream, NewEvent stored) {
    return JSON.treeToValue(stored.payload(), Placed.class);
  }
}
