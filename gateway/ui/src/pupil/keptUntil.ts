import type { SchoolDate } from '../time/schoolDate'

/**
 * The first day on which a record need not be kept any more, counted from the date of birth; a 29 February there is none
 * of is 1 March. Undefined where date or period is not known.
 */
export function keptUntil(born: SchoolDate | null, years: number | undefined): SchoolDate | undefined {
  if (!born || !years) return undefined
  const [year, month, day] = born.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10)
}
