/** A date in school, Europe/London, as `yyyy-mm-dd`. */
export type SchoolDate = string

/** What stands in the three boxes of a date field. */
export type DateParts = { day: string; month: string; year: string }

export const noDate: DateParts = { day: '', month: '', year: '' }

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Today's date in school, wherever the computer thinks it is. */
export function todayInSchool(now: Date = new Date()): SchoolDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now)
}

export function partsOf(date: SchoolDate | null | undefined): DateParts {
  const [year, month, day] = (date ?? '').split('-')
  return year && month && day ? { day: String(Number(day)), month: String(Number(month)), year } : noDate
}

export function isEmpty(parts: DateParts): boolean {
  return !parts.day.trim() && !parts.month.trim() && !parts.year.trim()
}

/** The month as a number: `3`, `03`, `Mar` and `march` are all March; NaN when it is none. */
function monthNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const named = text.length < 3 ? -1 : months.findIndex(month => month.startsWith(text.toLowerCase()))
  return named < 0 ? NaN : named + 1
}

/** The date the three boxes say, or undefined when they say none that exists. */
export function dateOf(parts: DateParts): SchoolDate | undefined {
  const day = Number(parts.day.trim() || NaN)
  const month = monthNumber(parts.month.trim())
  const year = parts.year.trim()
  if (!/^\d{4}$/.test(year) || !Number.isInteger(day) || !(month >= 1 && month <= 12)) return undefined
  const real = new Date(Date.UTC(Number(year), month - 1, day))
  if (Number(year) < 1900 || day < 1 || real.getUTCMonth() !== month - 1) return undefined
  return real.toISOString().slice(0, 10)
}

/** The date so many days after another. */
export function daysAfter(date: SchoolDate, days: number): SchoolDate {
  const [year, month, day] = date.split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1, day! + days)).toISOString().slice(0, 10)
}
