import type { Keeping } from '../api/files'
import { inWords } from '../time/words'

const STOOD: Record<string, string> = {
  'legal-hold': 'a legal hold was placed on it',
  'file-held-with-record': 'a legal hold or a subject access request stood on the person’s own record',
  'file-not-due': 'the time for which it is kept had not ended any more',
  'file-open': 'something in it was open',
}

/** That an agreed erasure lapsed, and what stood against it. */
export function lapsedInWords({ on, why }: NonNullable<Keeping['lapsed']>): string {
  return `Its erasure was agreed, and lapsed on ${inWords(on)} before it was done: ${STOOD[why] ?? 'something stood against it'}. It is kept; to erase it two people have to agree anew.`
}

/** Until when a file is kept, in words. */
export function untilWhen({ dueOn, due }: Pick<Keeping, 'dueOn' | 'due'>): string {
  if (!dueOn) return 'No end is known yet: nobody is erased who is still here'
  return due ? `Its time ended on ${inWords(dueOn)}: look through it, then keep or erase it` : `Until ${inWords(dueOn)}`
}
