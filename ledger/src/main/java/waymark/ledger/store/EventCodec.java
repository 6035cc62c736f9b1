package waymark.ledger.store;

/** Turns a service's domain events into what is stored, and back; one per service. */
public interface EventCodec {

  /** The stored form, personal fields sealed. */
  NewEvent encode(String stream, Object event);

  /** The domain event; reads every version ever stored. */
  Object decode(String stream, NewEvent stored);
}
