package waymark.cases.safeguarding.record;

/** Something a person asks of one stream of the safeguarding ledger. */
public interface SafeguardingCommand {
  /** The stream it is decided on. */
  String stream();

  /** The kind of stream, by which the command finds its aggregate. */
  String kind();
}
