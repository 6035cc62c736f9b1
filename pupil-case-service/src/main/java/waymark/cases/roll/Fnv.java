package waymark.cases.roll;

/**
 * FNV-1a, 64 bits: short names for long texts within one file. Among a million rows two different
 * texts meet once in many millions of files.
 */
final class Fnv {
  private static final long START = 0xcbf29ce484222325L;

  private Fnv() {}

  static long of(String text) {
    return then(START, text);
  }

  /** Of all that was taken so far, and this. */
  static long then(long before, String text) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
