/**
 * The one door: signs people in, keeps their tokens on this side of it, and passes requests on to
 * the services. It knows nothing of pupils, roles or rules.
 */
@NullMarked
package waymark.gateway;

import org.jspecify.annotations.NullMarked;
