import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, noDate, partsOf, todayInSchool, type DateParts } from '../time/schoolDate'
import type { Act, ActField } from './concernActs'

/** What stands in the fields of an act, by name. */
export type ActAnswers = Record<string, string | DateParts>

const isDay = (field: ActField) => field.kind === 'day' || field.kind === 'future-day'

export function emptyAnswers(act: Act): ActAnswers {
  return Object.fromEntries(act.fields.map(field => [field.name, isDay(field) ? (field.optional ? noDate : partsOf(todayInSchool())) : '']))
}

export function checkAct(act: Act, answers: ActAnswers): FieldError[] {
  return failed(...act.fields.map(field => [field.name, wrong(field, answers[field.name]!)] as [string, string | undefined]))
}

function wrong(field: ActField, answer: string | DateParts): string | undefined {
  const plain = field.label.replace(' (optional)', '')
  if (typeof answer !== 'string') {
    const rule = { required: !field.optional }
    return checkDate(plain, answer, field.kind === 'future-day' ? { ...rule, notAfter: '2099-12-31', notBefore: todayInSchool() } : rule)
  }
  if (answer.trim() !== '' || field.optional) return undefined
  return field.kind === 'code' || field.kind === 'child' ? `Choose an answer for “${plain}”` : `Fill in “${plain}”`
}

/** The command's body: what was given, and no empty fields. */
export function actBody(act: Act, answers: ActAnswers): Record<string, string> {
  const given = act.fields.map(field => {
    const answer = answers[field.name]!
    return [field.name, typeof answer === 'string' ? answer.trim() : dateOf(answer)] as const
  })
  return Object.fromEntries(given.filter((pair): pair is readonly [string, string] => Boolean(pair[1])))
}
