/** How safeguarding events are stored and sealed, and the little of them that others are told. */
package waymark.cases.safeguarding.stored;
