/**
 * What a person's browser does, without the browser: signs in through the gateway and the sign-in
 * provider's own form, keeps cookies, sends the CSRF header, and calls the HTTP interface. Knows
 * nothing of the services behind the gateway, so that it runs against any deployment.
 */
package waymark.journeys.client;
