package waymark.journeys.bench.rebuild;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;

/** A read model that keeps no row. */
record NoRows(String name) implements Projection<Boolean> {
  @Override
  public Set<String> types() {
    return Set.of();
  }

  @Override
  public boolean concerns(String stream) {
    return false;
  }

  @Override
  public Boolean fold(@Nullable Boolean row, Received message) {
    return true;
  }

  @Override
  public ObjectNode write(Boolean row) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Boolean read(ObjectNode json) {
    return true;
  }

  @Override
  public List<Index> indexes() {
    return List.of();
  }
}
