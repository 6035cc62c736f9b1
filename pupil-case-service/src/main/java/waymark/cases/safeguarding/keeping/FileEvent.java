package waymark.cases.safeguarding.keeping;

import waymark.cases.safeguarding.record.SafeguardingEvent;

/** Something that was recorded about the keeping of one file. */
public sealed interface FileEvent extends SafeguardingEvent
    permits FileHoldPlaced,
        FileHoldLifted,
        FileErasureProposed,
        FileErasureWithdrawn,
        FileErasureRefused,
        FileErasureAgreed,
        FileErasureLapsed,
        FileErased,
        NameKept {
  /** Its mark: {@link FileId#mark}. */
  String file();

  /** The key of whom it is about: {@link FileId#subject}. */
  String subject();

  @Override
  default String stream() {
    return FileId.STREAM + file();
  }

  @Override
  default String sealedUnder() {
    return subject();
  }
}
