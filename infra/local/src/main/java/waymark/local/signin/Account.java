package waymark.local.signin;

/**
 * Somebody who can sign in. What they may do is not said here but in Waymark's directory.
 *
 * @param username what they type
 * @param subject what tokens call them: a random id that says nothing about the person
 * @param name shown to themselves and to others
 * @param role shown beside demonstration accounts; empty for others
 * @param passwordHash bcrypt, with {@code {bcrypt}} before it
 */
public record Account(
    String username, String subject, String name, String role, String passwordHash) {}
