package waymark.reporting.register;

import org.jspecify.annotations.Nullable;

/**
 * Of a pupil in a file, what stands beside the register: as it is now, whatever date is asked for.
 *
 * @param born as an ISO date
 */
record Particulars(@Nullable String upn, @Nullable String born, @Nullable String className) {
  static final Particulars NONE = new Particulars(null, null, null);
}
