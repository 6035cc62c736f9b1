package waymark.cases.safeguarding.child;

import java.util.UUID;

/**
 * Names of the streams of a child's file. They stand in the headers on the topic, so none of them
 * names the child.
 */
public final class ChildStreams {
  public static final String TRANSFER = "transfer:";
  public static final String OPENING = "opening:";

  private ChildStreams() {}

  public static String transfer(UUID transfer) {
    return TRANSFER + transfer;
  }

  public static String opening(UUID opening) {
    return OPENING + opening;
  }
}
