import type { SchoolDate } from './schoolDate'

const long: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
const day = new Intl.DateTimeFormat('en-GB', { ...long, timeZone: 'UTC' })
const instantDay = new Intl.DateTimeFormat('en-GB', { ...long, timeZone: 'Europe/London' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Europe/London' })

/** `2026-03-01` as “1 March 2026”. */
export function inWords(date: SchoolDate | null): string {
  return !date ? 'No date' : day.format(new Date(`${date}T00:00:00Z`))
}

/** An instant as the school's own day: “1 March 2026”. */
export function dayOf(instant: string): string {
  return instantDay.format(new Date(instant))
}

/** An instant as “1 March 2026 at 16:05”. */
export function momentOf(instant: string): string {
  return `${dayOf(instant)} at ${clock.format(new Date(instant))}`
}

/** An instant's clock time in school: “16:05”. */
export function clockOf(instant: string): string {
  return clock.format(new Date(instant))
}

/** A date, or an instant's day: the register answers with either. */
export function dayInWords(when: string): string {
  return when.length === 10 ? inWords(when) : dayOf(when)
}
