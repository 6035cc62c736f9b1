package waymark.cases.roll;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import waymark.cases.publishing.PupilEventType;
import waymark.cases.pupil.RegisterEvent;
import waymark.ledger.store.Leaf;

/**
 * Work on the register says one thing to the index of rolls: what was imported is built on now. The
 * case need not be read, nor its key fetched, to note that.
 */
final class RegisterWork {
  private static final Set<String> TYPES =
      Stream.of(PupilEventType.values())
          .filter(type -> RegisterEvent.class.isAssignableFrom(type.event()))
          .map(PupilEventType::storedName)
          .collect(Collectors.toUnmodifiableSet());

  private RegisterWork() {}

  /** Whether these say nothing of a roll. */
  static boolean alone(List<Leaf> leaves) {
    return leaves.stream()
        .flatMap(leaf -> leaf.events().stream())
        .allMatch(event -> TYPES.contains(event.type()));
  }

  /** What the index notes of it, where it knows the pupil. */
  static WriteModel<Document> noted(UUID pupil, List<Leaf> leaves) {
    Leaf last = leaves.getLast();
    return new UpdateOneModel<>(
        eq("_id", pupil.toString()),
        combine(
            set("seq", last.firstSeq() + last.events().size() - 1),
            set("imports.$[].free", false)));
  }
}
