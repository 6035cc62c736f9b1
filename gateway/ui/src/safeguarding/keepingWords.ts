import type { Keeping } from '../api/files'
import { inWords } from '../time/words'

/** Until when a file is kept, in words. */
export function untilWhen({ dueOn, due }: Pick<Keeping, 'dueOn' | 'due'>): string {
  if (!dueOn) return 'No end is known yet: nobody is erased who is still here'
  return due ? `Its time ended on ${inWords(dueOn)}: look through it, then keep or erase it` : `Until ${inWords(dueOn)}`
}
