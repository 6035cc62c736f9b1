import type { Need, Plan } from '../api/reports'
import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, noDate, type DateParts } from '../time/schoolDate'

export type PlanAnswers = { provision: string; planReference: string; planAuthority: string }

/** What stands in the form of a register entry. `needs` are codes in rank order, an empty one not chosen yet. */
export type EntryAnswers = PlanAnswers & { needs: string[]; triedBefore: string; occurredOn: DateParts; parentsToldOn: DateParts }

export const noAnswers: EntryAnswers = {
  provision: '',
  planReference: '',
  planAuthority: '',
  needs: [''],
  triedBefore: '',
  occurredOn: noDate,
  parentsToldOn: noDate,
}

export function ranked(codes: string[]): Need[] {
  return codes.filter(Boolean).map((code, at) => ({ rank: at + 1, code }))
}

export function codesOf(needs: Need[]): string[] {
  const codes = [...needs].sort((a, b) => a.rank - b.rank).map(need => need.code)
  return codes.length > 0 ? codes : ['']
}

export function planOf(value: PlanAnswers): { plan?: Plan } {
  return value.provision === 'E' ? { plan: { reference: value.planReference.trim(), authority: value.planAuthority.trim() } } : {}
}

export function checkPlan(value: PlanAnswers): FieldError[] {
  const plan = value.provision === 'E'
  return failed(
    ['provision', !value.provision && 'Choose SEN support or EHC plan'],
    ['plan-reference', plan && !value.planReference.trim() && 'Enter the plan’s reference, as the local authority writes it'],
    ['plan-authority', plan && !value.planAuthority.trim() && 'Enter the name of the local authority that keeps the plan'],
  )
}

export function checkNeeds(codes: string[]): FieldError[] {
  const chosen = codes.filter(Boolean)
  return failed(
    ['needs', !codes[0] && 'Choose a primary need'],
    ['needs', new Set(chosen).size < chosen.length && 'The same need is chosen twice: keep it once'],
  ).slice(0, 1)
}

/** @param tried whether what was tried before must be said: a proposed entry began before this record did */
export function checkEntry(value: EntryAnswers, tried = true): FieldError[] {
  return [
    ...checkPlan(value),
    ...checkNeeds(value.needs),
    ...failed(
      ['triedBefore', tried && !value.triedBefore.trim() && 'Say what was tried before'],
      ['occurredOn', checkDate(tried ? 'Date the pupil was placed on the register' : 'Date this provision began', value.occurredOn)],
      ['parentsToldOn', checkDate('Date parents were told', value.parentsToldOn, { required: false })],
    ),
  ]
}

export function entryBody(value: EntryAnswers) {
  const told = dateOf(value.parentsToldOn)
  return {
    occurredOn: dateOf(value.occurredOn)!,
    provision: value.provision,
    needs: ranked(value.needs),
    triedBefore: value.triedBefore.trim(),
    ...planOf(value),
    ...(told ? { parentsToldOn: told } : {}),
  }
}
