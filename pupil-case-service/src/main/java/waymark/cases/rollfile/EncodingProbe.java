package waymark.cases.rollfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds out a text's encoding while its bytes pass by. A byte-order mark decides; without one, zero
 * bytes at every other place mean UTF-16, a text that is valid UTF-8 to its last byte is UTF-8, and
 * any other is Windows-1252, which schools' systems on Windows write. The whole file is looked at,
 * since the first accented name may stand on its last line.
 */
final class EncodingProbe {
  /** Windows-1252: what Windows calls "ANSI" in the United Kingdom. */
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * A fifth of the places being zero bytes is far above what an odd NUL gives, and below any UTF-16
   * text in Latin letters.
   */
  private static final int UTF16_SHARE = 5;

  private final int[] first = new int[4];
  private long size;
  private long zerosAtEven;
  private long zerosAtOdd;
  private boolean validUtf8 = true;
  private int continuations;
  private int lowestNext = 0x80;
  private int highestNext = 0xBF;

  void accept(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      accept(bytes[i] & 0xFF);
    }
  }

  private void accept(int b) {
    if (size < first.length) {
      first[(int) size] = b;
    }
    if (b == 0) {
      if (size % 2 == 0) {
        zerosAtEven++;
      } else {
        zerosAtOdd++;
      }
    }
    size++;
    if (validUtf8) {
      followUtf8(b);
    }
  }

  /** One step of the table in the Unicode Standard, "Well-Formed UTF-8 Byte Sequences". */
  private void followUtf8(int b) {
    if (continuations > 0) {
      validUtf8 = b >= lowestNext && b <= highestNext;
      lowestNext = 0x80;
      highestNext = 0xBF;
      continuations--;
    } else if (b >= 0xC2 && b <= 0xDF) {
      continuations = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      continuations = 2;
      lowestNext = b == 0xE0 ? 0xA0 : 0x80;
      highestNext = b == 0xED ? 0x9F : 0xBF;
    } else if (b >= 0xF0 && b <= 0xF4) {
      continuations = 3;
      lowestNext = b == 0xF0 ? 0x90 : 0x80;
      highestNext = b == 0xF4 ? 0x8F : 0xBF;
    } else {
      validUtf8 = b < 0x80;
    }
  }

  /**
   * The encoding of what went by.
   *
   * @throws UnreadableRoll when it is no text
   */
  TextEncoding found() {
    if (starts(0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(validUtf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 3);
    }
    if (starts(0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    long places = size / UTF16_SHARE;
    if (zerosAtOdd > places && zerosAtEven < places) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0);
    }
    if (zerosAtEven > places && zerosAtOdd < places) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 0);
    }
    if (zerosAtEven + zerosAtOdd > 0) {
      throw UnreadableRoll.otherType(
          "not-text",
          "This is not a text file",
          "Export the roll as a Common Transfer File (XML) or as CSV, and upload that file.");
    }
    return new TextEncoding(validUtf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  private boolean starts(int... mark) {
    if (size < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (first[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
