package waymark.notification;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What somebody has to be told, the same for what is told again and another for each new one. */
sealed interface Owed {
  String notice();

  Instant recordedAt();

  /** As it is kept, with what tells whom it is for. */
  Document stored();

  /** To whoever has a role, of something that waits for them; where nobody has it, for somebody. */
  sealed interface ByRole extends Owed {
    /** Of what they are told, as its ledger names it. */
    default String stream() {
      return notice().substring(0, notice().lastIndexOf('@'));
    }

    static ByRole of(Document stored, String notice) {
      return stored.containsKey(ToApprovers.ROLES)
          ? ToApprovers.of(stored, notice)
          : ToHolders.of(stored, notice);
    }
  }

  /**
   * To the safeguarding leads of a school, or to the trust's directors.
   *
   * @param school null where it is for the directors
   */
  record ToHolders(String notice, @Nullable UUID school, Instant recordedAt) implements ByRole {
    static ToHolders of(Document stored, String notice) {
      String school = stored.getString("school");
      return new ToHolders(
          notice,
          school == null ? null : UUID.fromString(school),
          stored.getDate("recordedAt").toInstant());
    }

    @Override
    public Document stored() {
      return new Document("school", school == null ? null : school.toString())
          .append("recordedAt", Date.from(recordedAt));
    }
  }

  /**
   * To those who may approve an erasure, or an answer to whoever asks to see a record.
   *
   * @param roles any of which lets them
   * @param but who may not all the same: whoever proposed it, and whom it is about
   */
  record ToApprovers(String notice, List<String> roles, Set<String> but, Instant recordedAt)
      implements ByRole {
    private static final String ROLES = "approvers";

    static ToApprovers of(Document stored, String notice) {
      return new ToApprovers(
          notice,
          stored.getList(ROLES, String.class),
          Set.copyOf(stored.getList("but", String.class)),
          stored.getDate("recordedAt").toInstant());
    }

    @Override
    public Document stored() {
      return new Document(ROLES, roles)
          .append("but", but.stream().sorted().toList())
          .append("recordedAt", Date.from(recordedAt));
    }
  }

  /**
   * To the trust's administrators: that a school has no safeguarding lead, once a day at most.
   * Whether anything waits there is not in it.
   */
  record ToAdministrators(UUID school, Instant recordedAt) implements Owed {
    private static final String SOUGHT = "sought";

    @Override
    public String notice() {
      return "no-lead:" + school + "@" + NoticePolicy.day(recordedAt);
    }

    @Override
    public Document stored() {
      return new Document(SOUGHT, school.toString()).append("recordedAt", Date.from(recordedAt));
    }
  }

  /**
   * To one person, of their own access.
   *
   * @param before the directory's position: where e-mails reached them before it is where they are
   *     told
   */
  record ToThemself(String notice, long before, Instant recordedAt) implements Owed {
    @Override
    public Document stored() {
      return new Document("before", before).append("recordedAt", Date.from(recordedAt));
    }
  }

  static Owed of(Document stored, String notice) {
    Instant recordedAt = stored.getDate("recordedAt").toInstant();
    if (stored.containsKey(ToAdministrators.SOUGHT)) {
      UUID school = UUID.fromString(stored.getString(ToAdministrators.SOUGHT));
      return new ToAdministrators(school, recordedAt);
    }
    return stored.containsKey("before")
        ? new ToThemself(notice, stored.getLong("before"), recordedAt)
        : ByRole.of(stored, notice);
  }
}
