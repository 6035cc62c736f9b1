package waymark.cases.rollfile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files that are not rolls, known by how they begin; each is answered with what to do instead. */
final class ForeignFormat {
  private static final String AS_CSV =
      "Open it in the spreadsheet program, choose File, then Save as, choose the type \"CSV UTF-8 (comma delimited)\", and upload"
          + " the file that makes. Save only the sheet with the pupils.";
  private static final String EXPORT_INSTEAD =
      "Export the roll from your school's system as a Common Transfer File (XML) or as CSV, and upload that file.";

  /** First bytes, in hexadecimal, and what they mean. */
  private record Magic(String bytes, String what) {}

  private static final List<Magic> KNOWN =
      List.of(
          new Magic("89504E47", "a picture"),
          new Magic("FFD8FF", "a picture"),
          new Magic("47494638", "a picture"),
          new Magic("52494646", "a picture or a recording"),
          new Magic("25504446", "a PDF"),
          new Magic("1F8B", "a compressed file"),
          new Magic("377ABCAF271C", "a compressed file"),
          new Magic("526172211A07", "a compressed file"),
          new Magic("7B5C727466", "a word processor's document"));

  private ForeignFormat() {}

  /**
   * What the head of a file shows it to be, where that is no roll.
   *
   * @param head the first bytes, up to 64 KB
   */
  static @Nullable UnreadableRoll of(byte[] head) {
    if (begins(head, "504B0304") || begins(head, "504B0506")) {
      return zipped(new String(head, StandardCharsets.ISO_8859_1));
    }
    if (begins(head, "D0CF11E0A1B11AE1")) {
      return UnreadableRoll.otherType("spreadsheet", "This is an Excel workbook (.xls)", AS_CSV);
    }
    for (Magic magic : KNOWN) {
      if (begins(head, magic.bytes())) {
        return UnreadableRoll.otherType(
            "not-a-roll", "This is " + magic.what() + ", not a roll", EXPORT_INSTEAD);
      }
    }
    return null;
  }

  private static UnreadableRoll zipped(String head) {
    if (head.contains("xl/") || head.contains("[Content_Types].xml")) {
      return UnreadableRoll.otherType("spreadsheet", "This is an Excel workbook (.xlsx)", AS_CSV);
    }
    if (head.contains("opendocument")) {
      return UnreadableRoll.otherType("spreadsheet", "This is a spreadsheet (.ods)", AS_CSV);
    }
    return UnreadableRoll.otherType(
        "zip",
        "This is a zip file",
        "Open it, take out the XML or CSV file inside, and upload that.");
  }

  /** Markup that is no transfer file, judged by how its text begins. */
  static @Nullable UnreadableRoll ofText(String beginning) {
    String text = beginning.stripLeading().toLowerCase(Locale.ROOT);
    if (text.contains("<html") || text.startsWith("<!doctype html") || text.startsWith("<table")) {
      return UnreadableRoll.otherType(
          "web-page",
          "This is a web page, not a roll",
          "Some systems save a page where an export was meant, or a page asking to sign in again. "
              + EXPORT_INSTEAD);
    }
    if (text.contains("<svg")) {
      return UnreadableRoll.otherType(
          "not-a-roll", "This is a picture, not a roll", EXPORT_INSTEAD);
    }
    if (text.startsWith("{") || text.startsWith("[{")) {
      return UnreadableRoll.otherType(
          "not-a-roll", "This is a JSON file, not a roll", EXPORT_INSTEAD);
    }
    return null;
  }

  private static boolean begins(byte[] head, String hex) {
    byte[] magic = HexFormat.of().parseHex(hex);
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }
}
