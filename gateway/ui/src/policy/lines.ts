import type { Code } from '../api/policy'
import { dateOf, type SchoolDate } from '../time/schoolDate'
import { inWords } from '../time/words'
import type { Kind } from './names'

const between = '-to-'

/** A value as it is written in a form: one line for each day, term or code. */
export function linesOf(kind: Kind, value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return (value as Code[]).map(({ code, label }) => `${written(kind, code)}, ${label}`).join('\n')
}

function written(kind: Kind, code: string): string {
  if (kind === 'codes') return code
  return code.split(between).map(inWords).join(' to ')
}

type Read = { value: string | Code[] } | { errors: string[] }

/**
 * What the lines of a form say, or what is wrong with which of them. Of a code that was there before what else it says stays as it was.
 */
export function read(kind: Kind, text: string, before: unknown): Read {
  if (kind === 'number') return number(text.trim(), !String(before).includes('.'))
  const found: { n: number; code: string; label: string }[] = []
  const errors: string[] = []
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return
    const n = index + 1
    const [start, ...rest] = line.split(',')
    const code = coded(kind, start!.trim())
    const label = rest.join(',').trim()
    if (!code) errors.push(`Line ${n}: “${line.trim()}”. Write ${asIn[kind]}`)
    else if (!label) errors.push(`Line ${n}: write a comma and a name after “${start!.trim()}”`)
    else found.push({ n, code, label })
  })
  if (found.length + errors.length === 0) errors.push('Write at least one line')
  errors.push(...(kind === 'codes' ? twice(found) : outOfOrder(found)))
  if (errors.length > 0) return { errors }
  const known = Array.isArray(before) ? (before as Code[]) : []
  return { value: found.map(({ code, label }) => ({ ...known.find(each => each.code === code), code, label })) }
}

const asIn: Record<Exclude<Kind, 'number'>, string> = {
  days: 'a day that exists, a comma and its name, such as “25 December 2027, Christmas Day”',
  terms: 'the first day, “to”, the last day, a comma and a name, such as “1 September 2027 to 22 October 2027, Autumn term, first half”',
  codes: 'a code of letters, numbers and hyphens, a comma and its words, such as “moved-away, Moved away”',
}

function number(text: string, whole: boolean): Read {
  if (whole) return /^\d{1,9}$/.test(text) ? { value: text } : { errors: ['Write a whole number, such as 6'] }
  return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? { value: text } : { errors: ['Write a number, such as 5 or 0.15'] }
}

function coded(kind: Kind, text: string): string | undefined {
  if (kind === 'codes') return /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/.test(text) ? text : undefined
  if (kind === 'days') return dayIn(text)
  const [first, last, ...more] = text.split(/\s+to\s+/i).map(dayIn)
  return first && last && more.length === 0 && first <= last ? first + between + last : undefined
}

/** `25 December 2027`, `25/12/2027` or `2027-12-25`. */
function dayIn(text: string): SchoolDate | undefined {
  const parts = text.trim().split(/[\s/.-]+/)
  if (parts.length !== 3) return undefined
  const [day, month, year] = parts[0]!.length === 4 ? parts.reverse() : parts
  return dateOf({ day: day!, month: month!, year: year! })
}

type Line = { n: number; code: string }

function twice(lines: Line[]): string[] {
  return lines.flatMap(({ n, code }, i) => {
    const first = lines.slice(0, i).find(each => each.code === code)
    return first ? [`Line ${n}: “${code}” is in line ${first.n} already`] : []
  })
}

/** Of days and terms: each after the one before, so that what is missing or doubled is seen. */
function outOfOrder(lines: Line[]): string[] {
  return lines.flatMap(({ n, code }, i) => {
    const before = lines[i - 1]
    const ended = before?.code.split(between).at(-1)
    return before && ended && code.slice(0, ended.length) <= ended ? [`Line ${n}: this is not after line ${before.n}. Put them in order, each day once`] : []
  })
}
