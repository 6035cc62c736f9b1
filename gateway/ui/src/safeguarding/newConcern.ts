import type { BodyMark, NewConcern } from '../api/safeguarding'
import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool, type DateParts } from '../time/schoolDate'
import { childBody, missingOfChild, noChild, type ChildAnswer } from './childAnswer'

export type ConcernAnswer = ChildAnswer & {
  seen: string
  childsWords: string
  occurredOn: DateParts
  occurredAt: string
  place: string
  bodyMap: BodyMark[]
  immediateDanger: boolean
}

export const emptyConcern = (school: string): ConcernAnswer => ({
  ...noChild(school),
  seen: '',
  childsWords: '',
  occurredOn: partsOf(todayInSchool()),
  occurredAt: '',
  place: '',
  bodyMap: [],
  immediateDanger: false,
})

export function checkConcern(value: ConcernAnswer): FieldError[] {
  return failed(
    ...missingOfChild(value),
    ['seen', !value.seen.trim() && 'Say what you saw and heard'],
    ['occurredOn', checkDate('Date it happened', value.occurredOn)],
    ['occurredAt', value.occurredAt.trim() !== '' && !timeOf(value.occurredAt) && 'Time must be like 10:45'],
  )
}

/** `9.05`, `9:05` and `0905` are all 09:05; undefined when it is no time of a day. */
export function timeOf(typed: string): string | undefined {
  const parts = /^(\d{1,2})[:.]?(\d{2})$/.exec(typed.trim())
  if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59) return undefined
  return `${parts[1]!.padStart(2, '0')}:${parts[2]}`
}

export function concernBody(value: ConcernAnswer): NewConcern {
  const given = (text: string) => text.trim() || undefined
  const body = {
    ...childBody(value),
    occurredOn: dateOf(value.occurredOn),
    occurredAt: timeOf(value.occurredAt),
    seen: value.seen.trim(),
    childsWords: given(value.childsWords),
    place: given(value.place),
    bodyMap: value.bodyMap.length > 0 ? value.bodyMap.map(mark => ({ ...mark, note: mark.note?.trim() || null })) : undefined,
    immediateDanger: value.immediateDanger,
  }
  return Object.fromEntries(Object.entries(body).filter(([, part]) => part !== undefined)) as NewConcern
}
