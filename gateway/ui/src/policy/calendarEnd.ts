import { daysAfter, type SchoolDate } from '../time/schoolDate'
import type { PolicyItem } from './names'

/** How long before its end somebody is asked to enter more of a calendar. */
const ahead = 120

/** The last day that the term dates and the bank holidays know of, by name of the item. */
export function calendarEnds(items: PolicyItem[]): { name: string; last: SchoolDate }[] {
  return ['term-dates', 'bank-holidays'].flatMap(name => {
    const value: unknown = items.find(item => item.name === name)?.value
    if (!Array.isArray(value)) return []
    const days = (value as { code: string }[]).map(({ code }) => code.slice(-10)).sort()
    return days.length > 0 ? [{ name, last: days.at(-1)! }] : []
  })
}

/** Those that end soon, or have ended. */
export function calendarsToEnter(items: PolicyItem[], today: SchoolDate) {
  return calendarEnds(items).filter(({ last }) => last < daysAfter(today, ahead))
}
