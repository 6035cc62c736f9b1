/** Safeguarding over HTTP: who may ask for what, and how forms become commands. */
package waymark.cases.safeguarding.web;
