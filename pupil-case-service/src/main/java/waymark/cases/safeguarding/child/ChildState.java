package waymark.cases.safeguarding.child;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of a child's file, or one opening of it, as far as decisions need it.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 */
public record ChildState(long seq, @Nullable Transfer transfer, @Nullable GlassOpening opening) {
  /** Nothing has been recorded. */
  public static final ChildState NONE = new ChildState(-1, null, null);

  public ChildState evolve(ChildEvent event) {
    return switch (event) {
      case FileSent f -> next(Transfer.of(f), null);
      case ReceiptRecorded r -> next(now(TransferStage.RECEIVED, r), null);
      case FileTakenBack t -> next(now(TransferStage.TAKEN_BACK, null), null);
      case FileRefused r -> next(now(TransferStage.REFUSED, null), null);
      case NoNextSchoolRecorded n -> next(Transfer.staying(n), null);
      case NoNextSchoolTakenBack t -> next(now(TransferStage.TAKEN_BACK, null), null);
      case GlassBroken g -> next(null, GlassOpening.of(g));
      case GlassAcknowledged a -> next(null, Objects.requireNonNull(opening).seen());
    };
  }

  private Transfer now(TransferStage stage, @Nullable ReceiptRecorded receipt) {
    return Objects.requireNonNull(transfer)
        .now(stage, receipt == null ? null : receipt.occurredOn());
  }

  private ChildState next(@Nullable Transfer transfer, @Nullable GlassOpening opening) {
    return new ChildState(seq + 1, transfer, opening);
  }
}
