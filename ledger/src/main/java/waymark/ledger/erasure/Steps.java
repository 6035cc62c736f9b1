package waymark.ledger.erasure;

/**
 * The two stored events of a ledger that erasure goes by. Whose they are: {@link Subjects}.
 *
 * @param approved type of the event that decides it: from here there is no way back
 * @param erased type of the event that announces it: the key is destroyed before it is recorded
 */
public record Steps(String approved, String erased) {}
