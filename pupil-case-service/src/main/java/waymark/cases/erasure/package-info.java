/**
 * Erasing a pupil: one person asks for it with a reason, another approves, then the key is
 * destroyed and that announced. What is kept outside the ledger goes first (docs/adr/0009).
 */
package waymark.cases.erasure;
