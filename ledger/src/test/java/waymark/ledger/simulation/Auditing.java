package waymark.ledger.simulation;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.ledger.proof.Roots;
import waymark.ledger.store.SteppedStore.Reads;
import waymark.ledger.store.StoredCommit;

/** Looks at the record from time to time, and keeps the root of the tree over what it saw. */
final class Auditing implements Runnable {

  final Map<Integer, byte[]> roots = new HashMap<>();
  private final World world;
  private final Reads reads;

  Auditing(World world, MongoDatabase database) {
    this.world = world;
    this.reads = new Reads(database);
  }

  @Override
  public void run() {
    while (!world.isCalm()) {
      world.schedule.rest();
      if (world.chance(200)) {
        try {
          List<byte[]> leaves =
              reads.from(1, Integer.MAX_VALUE).stream().map(StoredCommit::leaf).toList();
          roots.put(leaves.size(), Roots.of(leaves));
        } catch (MongoException e) {
          // Another time.
        }
      }
    }
  }
}
