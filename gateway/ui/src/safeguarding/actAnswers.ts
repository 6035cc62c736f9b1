import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, noDate, partsOf, todayInSchool, type DateParts } from '../time/schoolDate'
import { childBody, missingOfChild, noChild, type ChildAnswer } from './childAnswer'
import type { Act, ActField } from './concernActs'

/** What stands in the fields of an act, by name. */
export type ActAnswers = Record<string, string | DateParts>

const isDay = (field: ActField) => field.kind === 'day' || field.kind === 'future-day'

/** The child of an act that asks for one. */
export const childIn = (answers: ActAnswers) => answers as ChildAnswer

export function emptyAnswers(act: Act): ActAnswers {
  const empty = (field: ActField) => (isDay(field) ? (field.optional || field.blank ? noDate : partsOf(todayInSchool())) : '')
  return Object.assign({}, ...act.fields.map(field => (field.kind === 'child' ? noChild('') : { [field.name]: empty(field) }))) as ActAnswers
}

export function checkAct(act: Act, answers: ActAnswers): FieldError[] {
  return failed(
    ...act.fields.flatMap((field): ReturnType<typeof missingOfChild> =>
      field.kind === 'child' ? missingOfChild(childIn(answers)) : [[field.name, wrong(field, answers[field.name]!)]],
    ),
  )
}

function wrong(field: ActField, answer: string | DateParts): string | undefined {
  const plain = field.label.replace(' (optional)', '')
  if (typeof answer !== 'string') {
    const rule = { required: !field.optional }
    return checkDate(plain, answer, field.kind === 'future-day' ? { ...rule, notAfter: '2099-12-31', notBefore: todayInSchool() } : rule)
  }
  if (answer.trim() !== '' || field.optional) return undefined
  return field.kind === 'code' ? `Choose an answer for “${plain}”` : `Fill in “${plain}”`
}

/** The command's body: what was given, and no empty fields. */
export function actBody(act: Act, answers: ActAnswers): Record<string, string> {
  const given = act.fields.flatMap((field): [string, string | undefined][] => {
    if (field.kind === 'child') return Object.entries(childBody(childIn(answers)))
    const answer = answers[field.name]!
    return [[field.name, typeof answer === 'string' ? answer.trim() : dateOf(answer)]]
  })
  return Object.fromEntries(given.filter((pair): pair is [string, string] => Boolean(pair[1])))
}
