package waymark.ledger.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * On a service's application class: every request carries a valid token, every endpoint states who
 * may use it, requests are read strictly, refusals are problems, and reads of named pupils are
 * recorded before they are answered.
 *
 * <p>The service tells {@link waymark.ledger.access.Grants} the directory's messages, and supplies
 * a {@link RequestHash} when it takes commands and a {@link waymark.ledger.reads.ReadLog} when it
 * shows pupils.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({
  TokenSecurity.class,
  StrictJson.class,
  PlainText.class,
  ProblemAdvice.class,
  ProblemPage.class,
  GuardedMvc.class,
  AccessListing.class,
  ContainerRefusals.class,
  DescribedApi.class,
  QuietLogs.class,
  NamedReads.class
})
public @interface GuardedApi {}
