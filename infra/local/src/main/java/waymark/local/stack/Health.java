package waymark.local.stack;

/** Whether a part answers now. Never throws: what cannot be asked is not healthy. */
@FunctionalInterface
public interface Health {
  boolean ok();
}
