import type { Correction } from '../api/register'
import type { Pupil, TimelineEntry } from '../api/reports'
import { failed, type FieldError } from '../form/errors'
import { authorityAt } from '../register/authority'
import { checkNeeds, checkPlan, codesOf, planOf, ranked, type PlanAnswers } from '../register/entryAnswers'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, type DateParts } from '../time/schoolDate'

export type CorrectionAnswers = PlanAnswers & { kind: string; occurredOn: DateParts; changeNeeds: boolean; needs: string[]; reason: string }

/** @param day the day the entry now stands on */
export function correctionOf(day: string, pupil: Pupil): CorrectionAnswers {
  return {
    kind: '',
    occurredOn: partsOf(day),
    provision: '',
    planReference: '',
    planAuthority: pupil.register?.plan?.authority ?? authorityAt(pupil.school),
    changeNeeds: false,
    needs: codesOf(pupil.register?.needs ?? []),
    reason: '',
  }
}

export function checkCorrection(value: CorrectionAnswers, day: string): FieldError[] {
  const change = value.kind === 'change'
  const same = change && dateOf(value.occurredOn) === day && !value.provision && !value.changeNeeds
  return [
    ...failed(
      ['strike', !value.kind && 'Choose what is wrong'],
      ['occurredOn', change && checkDate('Date it happened', value.occurredOn, { required: true })],
      ['occurredOn', same && 'Change the date or another part, or choose “It never happened”'],
    ),
    ...(change && value.provision ? checkPlan(value) : []),
    ...(change && value.changeNeeds ? checkNeeds(value.needs) : []),
    ...failed(['reason', !value.reason.trim() && 'Say why it is corrected']),
  ]
}

/** Only what differs is sent: the rest stays as it was recorded. */
export function correctionBody(value: CorrectionAnswers, entry: TimelineEntry, day: string): Correction {
  const base = { corrects: entry.seq, reason: value.reason.trim(), strike: value.kind === 'strike' }
  if (base.strike) return base
  const on = dateOf(value.occurredOn)
  return {
    ...base,
    ...(on && on !== day ? { occurredOn: on } : {}),
    ...(value.provision ? { provision: value.provision, ...planOf(value) } : {}),
    ...(value.changeNeeds ? { needs: ranked(value.needs) } : {}),
  }
}
