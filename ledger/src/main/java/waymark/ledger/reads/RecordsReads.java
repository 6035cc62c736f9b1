package waymark.ledger.reads;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That an endpoint records for itself who is shown its answer, before it is given: a file that
 * streams, or what is recorded under an id of its own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordsReads {}
