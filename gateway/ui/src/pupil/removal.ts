import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, type DateParts } from '../time/schoolDate'

/** The code of the reason that the list does not name: the note then says it. */
const OTHER = 'other'

export type Removal = { reason: string; note: string; lastReviewOn: DateParts; occurredOn: DateParts }

export function checkRemoval(value: Removal, since: string | null | undefined): FieldError[] {
  const left = dateOf(value.occurredOn)
  const reviewed = dateOf(value.lastReviewOn)
  return failed(
    ['reason', !value.reason && 'Choose why the pupil is leaving the register'],
    ['note', needsNote(value) && !value.note.trim() && 'Say what the other reason is'],
    [
      'lastReviewOn',
      checkDate('Date of the last review', value.lastReviewOn) ??
        (left && reviewed && reviewed > left && 'The last review must be on or before the day the pupil left the register'),
    ],
    ['occurredOn', checkDate('Date the pupil left the register', value.occurredOn, { notBefore: since })],
  )
}

export function needsNote(value: Removal): boolean {
  return value.reason === OTHER
}

export function removalBody(value: Removal) {
  return {
    occurredOn: dateOf(value.occurredOn)!,
    reason: value.reason,
    lastReviewOn: dateOf(value.lastReviewOn)!,
    ...(value.note.trim() ? { note: value.note.trim() } : {}),
  }
}
