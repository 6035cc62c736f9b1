package waymark.cases.directory;

import java.util.regex.Pattern;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Text;

/** Where a member of staff gets e-mails at work. */
public record EmailAddress(String text) {
  private static final int LONGEST = 254;

  /** What a mail server takes without quoting: nothing that could be a second address or header. */
  private static final Pattern SHAPE =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  /** What is read where the key is gone. */
  public static final EmailAddress UNAVAILABLE = new EmailAddress("");

  /**
   * @throws InvalidValue when it is no address, or longer than 254 characters
   */
  public static EmailAddress of(String raw) {
    String text = Text.line(raw, LONGEST, "The e-mail address");
    if (!SHAPE.matcher(text).matches()) {
      throw new InvalidValue("Give an e-mail address, such as name@school.example.");
    }
    return new EmailAddress(text);
  }
}
