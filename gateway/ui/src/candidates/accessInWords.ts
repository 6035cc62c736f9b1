import type { Candidate } from '../api/candidates'
import { clocks, reopened } from '../privacy/accessWords'
import { daysAfter, type SchoolDate } from '../time/schoolDate'

export type Access = NonNullable<Candidate['access']>

const stages: Record<string, string> = {
  received: 'Waiting for proof of identity',
  gathering: 'To be gathered',
  in_redaction: 'Being looked through',
  approved: 'Approved, to be sent',
  sent: 'Sent',
  refused: 'Refused',
  withdrawn: 'Taken back',
}

export const stageInWords = (stage: string) => stages[stage] ?? stage

/** Whether it waits for an answer. */
export const isOpen = (access: Pick<Access, 'stage'> | null | undefined) => ['received', 'gathering', 'in_redaction', 'approved'].includes(access?.stage ?? '')

/** How an answer stands against its last day. */
export function clockOf(due: SchoolDate, today: SchoolDate) {
  if (due < today) return clocks.overdue
  return due > daysAfter(today, 7) ? clocks['on-time'] : clocks['due-soon']
}

/** Why nobody but somebody else may approve the answer now; undefined where this person may. */
export function whyNotApprove({ undecided, deciders, reopened: taken }: Pick<Access, 'undecided' | 'deciders' | 'reopened'>, me: string): string | undefined {
  if (undecided > 0) return undecided === 1 ? '1 item has still to be looked through.' : `${undecided} items have still to be looked through.`
  if (taken) return reopened
  if (deciders.includes(me)) return 'You decided last about some of it: another head teacher of the school or a trust director approves it.'
  return undefined
}

/** What can be done next about a request, by the last part of the page’s address. */
export function actsOn({ stage, extended, ...looked }: Pick<Access, 'stage' | 'extended' | 'undecided' | 'deciders' | 'reopened'>, me: string): string[] {
  if (!isOpen({ stage })) return []
  return [
    stage === 'received' && 'identity',
    stage === 'gathering' && 'gather',
    stage === 'in_redaction' && !whyNotApprove(looked, me) && 'approve-answer',
    stage === 'approved' && 'sent',
    stage === 'approved' && 'withdraw-approval',
    stage !== 'approved' && extended < 2 && 'extend',
    'refuse-request',
    'withdraw-request',
  ].filter(act => act !== false)
}
