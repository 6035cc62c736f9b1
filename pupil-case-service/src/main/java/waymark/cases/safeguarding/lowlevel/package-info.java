/**
 * Low-level concerns about staff: the head teacher's own list (Keeping children safe in education,
 * part four, section two). Never in a child's stream, never shown to safeguarding leads as such.
 */
package waymark.cases.safeguarding.lowlevel;
