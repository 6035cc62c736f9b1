import type { ChangedGrant, NewGrant } from '../api/directory'
import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, type DateParts } from '../time/schoolDate'
import { classesOf } from './classNames'
import { inClasses, roleChoices } from './roleNames'

export type GrantAnswers = { role: string; school: string; classes: string; from: DateParts; until: DateParts }

/** Grants may begin and end in the future. */
const farAhead = '2099-12-31'
const whole = (role: string) => roleChoices.find(choice => choice.role === role)?.whole === true

export function checkGrant(value: GrantAnswers): FieldError[] {
  return failed(
    ['role', !value.role && 'Choose a role'],
    ['school', Boolean(value.role) && !whole(value.role) && !value.school && 'Choose the school where the role is held'],
    ['classes', inClasses(value.role) && classesOf(value.classes).length === 0 && 'Enter at least one class'],
    ['from', checkDate('First day', value.from, { notAfter: farAhead })],
    ['until', checkDate('Last day', value.until, { required: false, notAfter: farAhead, notBefore: dateOf(value.from) })],
  )
}

export function grantBody(value: GrantAnswers): NewGrant {
  return { role: value.role, school: whole(value.role) ? null : value.school, ...heldBody(value) }
}

/** When the role is held and in which classes: what a change can change. */
export function heldBody(value: Omit<GrantAnswers, 'school'>): ChangedGrant {
  const classes = inClasses(value.role) ? classesOf(value.classes) : []
  return { classes, from: dateOf(value.from)!, until: dateOf(value.until) ?? null }
}
