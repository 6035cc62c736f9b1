package waymark.ledger.publish;

/** Why a ledger may not go on as it is, told to who looks after it and with what to do. */
record Objections(Topic topic) {

  String wentOn(Successor successor) {
    return """
    it went on as %s on the topic %s, which this database does not know: it was restored from \
    a backup made before. Restore a newer one, or begin a new generation: %s\
    """
        .formatted(successor.ledgerId(), successor.topic(), newGeneration());
  }

  String isOf(LastRecord other) {
    return "its topic %s belongs to %s, not to %s."
        .formatted(topic.name(), other.ledgerId(), topic.ledgerId());
  }

  String hasSeen(LastRecord lost) {
    return """
    its topic %s has seen position %d with hash %s, which this database does not hold. The topic \
    has not what the ledger lost: restore a newer backup, or begin a new generation: %s. If nothing \
    was restored, somebody else wrote that record: take that right away, and begin a new generation\
    """
        .formatted(topic.name(), lost.position(), lost.hash(), newGeneration());
  }

  private String newGeneration() {
    return "./waymark new-generation --ledger %s --reason \"…\"".formatted(topic.ledger());
  }
}
