package waymark.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.mail.MailServer;

/** Sends what is due. What cannot be sent now waits; nothing of it is lost. */
final class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private final Deliveries deliveries;
  private final WhoIsTold who;
  private final StaffAddresses addresses;
  private final MailServer server;
  private final Letters letters;
  private final NoticeMeters meters;

  Courier(
      Deliveries deliveries,
      WhoIsTold who,
      StaffAddresses addresses,
      MailServer server,
      Letters letters,
      NoticeMeters meters) {
    this.deliveries = deliveries;
    this.who = who;
    this.addresses = addresses;
    this.server = server;
    this.letters = letters;
    this.meters = meters;
  }

  /** Tries all that is due, until one finds the mail server or the directory away. */
  void sendDue(Instant now) throws InterruptedException {
    for (var next = deliveries.next(now); next.isPresent(); next = deliveries.next(now)) {
      if (!tried(next.get(), now)) {
        return;
      }
    }
  }

  /** Who leads no longer, or may approve it no longer, is not told; whoever does now is. */
  private boolean tried(Delivery delivery, Instant now) throws InterruptedException {
    if (!who.isTold(delivery.person(), delivery.owed(), now)) {
      if (delivery.owed() instanceof Owed.ByRole owed) {
        who.note(owed, now);
      }
      deliveries.dropped(delivery, Deliveries.GRANT_ENDED, now);
      return true;
    }
    try {
      Optional<String> address = address(delivery.owed(), delivery.person());
      if (address.isEmpty()) {
        if (delivery.owed() instanceof Owed.ToThemself) {
          // What is set later does not reach back.
          deliveries.dropped(delivery, "no-address", now);
        } else {
          unreachable(delivery, "no-address", now);
        }
        return true;
      }
      Transport.send(letters.of(delivery.owed()).to(address.get(), now, server.session()));
      deliveries.sent(delivery, now);
      meters.sent();
      return true;
    } catch (AddressException refused) {
      unreachable(delivery, "address-refused", now);
      return true;
    } catch (SendFailedException refused) {
      boolean theirs = refused.getInvalidAddresses() != null;
      if (theirs && refused.getInvalidAddresses().length > 0) {
        unreachable(delivery, "address-refused", now);
        return true;
      }
      return away(delivery, "mail server", refused, now);
    } catch (MessagingException e) {
      return away(delivery, "mail server", e, now);
    } catch (IOException e) {
      return away(delivery, "directory", e, now);
    }
  }

  private Optional<String> address(Owed owed, UUID person)
      throws IOException, InterruptedException {
    return switch (owed) {
      case Owed.ToHolders directors when directors.school() == null ->
          addresses.of(person, directors.stream());
      case Owed.ByRole _, Owed.ToAdministrators _ -> addresses.of(person);
      case Owed.ToThemself them -> addresses.before(person, them.before());
    };
  }

  private void unreachable(Delivery delivery, String why, Instant now) {
    meters.failed();
    if (NoticePolicy.isGivenUp(delivery.owed(), now)) {
      deliveries.dropped(delivery, why, now);
    } else {
      if (delivery.owed() instanceof Owed.ByRole owed) {
        // Whoever was given the same role since; else nobody might be told.
        who.note(owed, now);
      }
      deliveries.later(delivery, why, now);
    }
  }

  /** What it said is not logged: mail servers repeat addresses. */
  private boolean away(Delivery delivery, String whose, Exception e, Instant now) {
    meters.failed();
    deliveries.later(delivery, whose, now);
    LOG.warn(
        "Somebody could not be told yet, since the {} does not answer: {}",
        whose,
        e.getClass().getSimpleName());
    return false;
  }
}
