import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import type { Filters } from './filters'

/** Which register is on the page, in one sentence. */
export function asAtWords(filters: Pick<Filters, 'asAt' | 'knownAt'>): string {
  const at = inWords(filters.asAt || todayInSchool())
  return filters.knownAt
    ? `You are looking at the register as at ${at}, as it was known on ${inWords(filters.knownAt)}.`
    : `You are looking at the register as at ${at}.`
}
