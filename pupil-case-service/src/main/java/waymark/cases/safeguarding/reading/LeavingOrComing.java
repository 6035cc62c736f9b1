package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;
import waymark.cases.safeguarding.child.TransferStage;
import waymark.ledger.access.Scope;

/** Transfers that leave these schools or come to them; what does not come is none of theirs. */
final class LeavingOrComing {
  private LeavingOrComing() {}

  static Bson of(Scope schools) {
    Bson comes = in("stage", TransferStage.SENT.code(), TransferStage.RECEIVED.code());
    return or(
        SafeguardingIndex.at("from", schools), and(SafeguardingIndex.at("to", schools), comes));
  }
}
