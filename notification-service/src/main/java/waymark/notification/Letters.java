package waymark.notification;

import java.net.URI;

/**
 * What is written to whom.
 *
 * @param from whom it comes from
 * @param waymark where browsers find Waymark
 */
record Letters(String from, URI waymark) {
  static final String TO_HOLDERS = "Something in Waymark needs your attention";
  static final String TO_ADMINISTRATORS = "A school has no safeguarding lead";
  static final String TO_THEMSELF = "Your access to Waymark is being changed";

  private static final String ATTENTION =
      """
      Something in %s needs your attention.

      %s

      This e-mail says no more on purpose. Please do not reply to it.
      """;

  private static final String NO_LEAD =
      """
      A school of the trust has no safeguarding lead in Waymark, nor a deputy. Until somebody has
      the role, what is sent to them there is read by nobody. Today names the school:

      %s

      This e-mail says no more on purpose. Please do not reply to it.
      """;

  private static final String ACCESS =
      """
      Somebody is changing how you sign in to Waymark, or where it sends you e-mails.

      If you know of it, there is nothing to do. If you do not, tell your head teacher and a trust
      administrator at once: whoever signs in for you sees what you see. Signed in as before, you
      can also refuse another sign-in that is proposed for you:

      %s

      This e-mail says no more on purpose. Please do not reply to it.
      """;

  Letter of(Owed owed) {
    return switch (owed) {
      case Owed.ToApprovers _ -> attention();
      case Owed.ToHolders them when them.school() == null -> attention();
      case Owed.ToHolders leads ->
          new Letter(
              from,
              TO_HOLDERS,
              ATTENTION.formatted(
                  "Waymark's safeguarding inbox", waymark.resolve("/safeguarding?school=all")));
      case Owed.ToAdministrators _ ->
          new Letter(from, TO_ADMINISTRATORS, NO_LEAD.formatted(waymark.resolve("/")));
      case Owed.ToThemself _ ->
          new Letter(from, TO_THEMSELF, ACCESS.formatted(waymark.resolve("/")));
    };
  }

  /** The same for all of it: the words do not tell the one from the other. */
  private Letter attention() {
    return new Letter(from, TO_HOLDERS, ATTENTION.formatted("Waymark", waymark));
  }
}
