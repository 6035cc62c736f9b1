package waymark.reporting.register;

import java.util.List;

/** Rows that match, by provision. */
public record Counts(long K, long E) {
  static Counts of(List<RegisterLine> lines) {
    return new Counts(with("K", lines), with("E", lines));
  }

  private static long with(String provision, List<RegisterLine> lines) {
    return lines.stream().filter(line -> provision.equals(line.standing().provision())).count();
  }
}
