import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import type { Filters } from './filters'

/** The date of the register: as known on a date, alone, means as at that date too. */
export const dateShown = (filters: Pick<Filters, 'asAt' | 'knownAt'>) => filters.asAt || filters.knownAt || todayInSchool()

/** Which register is on the page, in one sentence. */
export function asAtWords(filters: Pick<Filters, 'asAt' | 'knownAt'>): string {
  const at = inWords(dateShown(filters))
  return filters.knownAt
    ? `You are looking at the register as at ${at}, as it was known on ${inWords(filters.knownAt)}.`
    : `You are looking at the register as at ${at}.`
}
