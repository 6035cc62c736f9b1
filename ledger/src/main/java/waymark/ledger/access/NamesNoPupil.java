package waymark.ledger.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That an answer shows nobody whose record it is recorded to look at, neither a pupil nor a
 * candidate. One that does is recorded; one that says neither is for nobody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesNoPupil {
  /** What it shows instead. */
  String value();
}
