package waymark.ledger.store;

import tools.jackson.databind.node.ObjectNode;

/**
 * From one version of a type's payload to the next. Pure; sealed values are moved as they are,
 * since nobody need be able to open them here.
 */
@FunctionalInterface
public interface Upcast {

  /** The next version of a payload, which is a copy and may be changed and given back. */
  ObjectNode next(ObjectNode payload);
}
