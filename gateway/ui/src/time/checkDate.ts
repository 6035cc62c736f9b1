import { type DateParts, type SchoolDate, dateOf, isEmpty, todayInSchool } from './schoolDate'
import { inWords } from './words'

export type DateRule = { required?: boolean; notAfter?: SchoolDate | undefined; notBefore?: SchoolDate | null | undefined; today?: SchoolDate }

/**
 * What is wrong with a date as a sentence that begins with the field's own name, or undefined.
 * @param what the field as it is spoken of, with a capital: “Date parents were told”
 */
export function checkDate(what: string, parts: DateParts, rule: DateRule = {}): string | undefined {
  if (isEmpty(parts)) return rule.required === false ? undefined : `Enter the ${what.charAt(0).toLowerCase()}${what.slice(1)}`
  const missing = (['day', 'month', 'year'] as const).filter(part => !parts[part].trim())
  if (missing.length > 0) return `${what} must include a ${missing.join(' and ')}`
  if (!/^\d{4}$/.test(parts.year.trim())) return `${what} must have a year of 4 numbers, for example 2026`
  const date = dateOf(parts)
  if (!date) return `${what} must be a real date`
  const today = rule.today ?? todayInSchool()
  if (date > (rule.notAfter ?? today)) {
    return rule.notAfter && rule.notAfter !== today
      ? `${what} must be on or before ${inWords(rule.notAfter)}`
      : `${what} must be today or in the past`
  }
  if (rule.notBefore && date < rule.notBefore) return `${what} must be on or after ${inWords(rule.notBefore)}`
  return undefined
}
