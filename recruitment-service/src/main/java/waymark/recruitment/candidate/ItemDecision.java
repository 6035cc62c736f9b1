package waymark.recruitment.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one item of the answer.
 *
 * @param item its name in the list that was gathered
 * @param verdict {@code include}, {@code withhold} or {@code redact}
 * @param exemption a code of the policy set access-exemptions; null where all of it is included
 * @param passages what is taken out, where it is redacted
 */
public record ItemDecision(
    String item, String verdict, @Nullable String exemption, List<Passage> passages) {
  public static final String INCLUDE = "include";
  public static final String WITHHOLD = "withhold";
  public static final String REDACT = "redact";

  public ItemDecision {
    passages = List.copyOf(passages);
  }

  /**
   * A passage by where it stands, so that nothing it says is repeated here.
   *
   * @param line of the item, from 0
   * @param from first character, from 0
   * @param to the character after the last
   * @param length of the whole line: a line of another length is not the one that was looked at
   */
  public record Passage(int line, int from, int to, int length) {}
}
