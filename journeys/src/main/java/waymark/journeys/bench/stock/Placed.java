package waymark.journeys.bench.stock;

import java.util.List;
import java.util.UUID;

/** What it leaves: as much as a pupil's placing on the register says. */
record Placed(
    String pupil, UUID entry, UUID school, String provision, List<Need> needs, Sealed triedBefore) {

  record Need(int rank, String code) {}

  record Sealed(String key, String kind, String box) {}
}
