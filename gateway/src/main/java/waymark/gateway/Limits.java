package waymark.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many requests in a minute.
 *
 * @param perPerson signed in, from wherever and in however many sessions
 * @param perAddress signed in or not; a whole school may share one
 * @param signInsPerAddress steps of signing in; one sign-in takes two
 */
@ConfigurationProperties("waymark.limits")
record Limits(int perPerson, int perAddress, int signInsPerAddress) {}
