package waymark.journeys.bench.visible;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;

/** A read model as it is, with a clock at the moment each message is folded. */
record Clocked<R>(Projection<R> model, Sightings folded) implements Projection<R> {
  @Override
  public R fold(@Nullable R row, Received message) {
    folded.upTo(message.position());
    return model.fold(row, message);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Set<String> types() {
    return model.types();
  }

  @Override
  public int understands(String type) {
    return model.understands(type);
  }

  @Override
  public boolean concerns(String stream) {
    return model.concerns(stream);
  }

  @Override
  public ObjectNode write(R row) {
    return model.write(row);
  }

  @Override
  public R read(ObjectNode json) {
    return model.read(json);
  }

  @Override
  public List<Index> indexes() {
    return model.indexes();
  }
}
