package waymark.ledger.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer the exact {@code iss} of the sign-in provider
 * @param jwksUri where its public keys are; asked on the first token, so that a service starts
 *     while sign-in is down
 * @param audience what {@code aud} must hold
 * @param subjectClaim which claim names the person for good, so that the directory knows them by it
 * @param scopeClaim which claim says what a program may ask for
 */
@ConfigurationProperties("waymark.sign-in")
public record SignInSettings(
    String issuer,
    String jwksUri,
    @DefaultValue("waymark") String audience,
    @DefaultValue("sub") String subjectClaim,
    @DefaultValue("scope") String scopeClaim) {}
