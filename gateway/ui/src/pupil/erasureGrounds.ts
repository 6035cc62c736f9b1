import type { Pupil } from '../api/reports'
import { todayInSchool } from '../time/schoolDate'
import { keptUntil } from './keptUntil'

/** On these a record is erased although the pupil is on the roll. */
const alsoOnRoll = ['recorded-unlawfully', 'legal-obligation']

/** The rule by which the service refuses an erasure on this ground now; undefined where none does. `years` is how long a record is kept, if known. */
export function standsAgainst(ground: string, pupil: Pick<Pupil, 'onRoll' | 'dateOfBirth' | 'holds'>, years: number | undefined, today = todayInSchool()) {
  if (pupil.holds.length > 0) return 'legal-hold'
  if (pupil.onRoll && !alsoOnRoll.includes(ground)) return 'pupil-has-left'
  if (ground !== 'retention-ended') return undefined
  const until = keptUntil(pupil.dateOfBirth, years)
  return until !== undefined && until <= today ? undefined : 'kept-until-due'
}
