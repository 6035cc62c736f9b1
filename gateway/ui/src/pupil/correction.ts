import type { Correction } from '../api/register'
import type { Pupil, TimelineEntry } from '../api/reports'
import { failed, type FieldError } from '../form/errors'
import { checkNeeds, checkPlan, codesOf, planOf, ranked, type PlanAnswers } from '../register/entryAnswers'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, type DateParts } from '../time/schoolDate'

export type CorrectionAnswers = PlanAnswers & { kind: string; occurredOn: DateParts; changeNeeds: boolean; needs: string[]; reason: string }

export function correctionOf(entry: TimelineEntry, pupil: Pupil): CorrectionAnswers {
  return {
    kind: '',
    occurredOn: partsOf(dayNow(entry)),
    provision: '',
    planReference: '',
    planAuthority: '',
    changeNeeds: false,
    needs: codesOf(pupil.register?.needs ?? []),
    reason: '',
  }
}

/** The day the entry now reads; a correction's own day is when it was made, so it says none. */
function dayNow(entry: TimelineEntry): string | undefined {
  return entry.corrects === null ? entry.occurredOn : undefined
}

export function checkCorrection(value: CorrectionAnswers, entry: TimelineEntry): FieldError[] {
  const change = value.kind === 'change'
  const same = change && dateOf(value.occurredOn) === dayNow(entry) && !value.provision && !value.changeNeeds
  return [
    ...failed(
      ['strike', !value.kind && 'Choose what is wrong'],
      ['occurredOn', change && checkDate('Date it happened', value.occurredOn, { required: dayNow(entry) !== undefined })],
      ['occurredOn', same && 'Change the date or another part, or choose “It never happened”'],
    ),
    ...(change && value.provision ? checkPlan(value) : []),
    ...(change && value.changeNeeds ? checkNeeds(value.needs) : []),
    ...failed(['reason', !value.reason.trim() && 'Say why it is corrected']),
  ]
}

/** Only what differs is sent: the rest stays as it was recorded. */
export function correctionBody(value: CorrectionAnswers, entry: TimelineEntry): Correction {
  const base = { corrects: entry.seq, reason: value.reason.trim(), strike: value.kind === 'strike' }
  if (base.strike) return base
  const on = dateOf(value.occurredOn)
  return {
    ...base,
    ...(on && on !== dayNow(entry) ? { occurredOn: on } : {}),
    ...(value.provision ? { provision: value.provision, ...planOf(value) } : {}),
    ...(value.changeNeeds ? { needs: ranked(value.needs) } : {}),
  }
}
