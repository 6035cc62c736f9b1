import { command, type CommandOptions } from './http'
import type { Need, Plan } from './reports'

export type Placing = { occurredOn: string; provision: string; needs: Need[]; triedBefore: string; plan?: Plan; parentsToldOn?: string }
export type Correction = {
  corrects: number
  reason: string
  strike: boolean
  occurredOn?: string
  provision?: string
  needs?: Need[]
  plan?: Plan
}
export type RowResult = { pupil: string; outcome: 'placed' | 'recorded' | 'unchanged' | 'refused' | string; rule?: string | null; detail?: string | null }
export type BulkAnswer = { results: RowResult[]; position: number }
export type Recorded = { ledger: string; position: number }

const on = (pupil: string, what: string) => `/api/cases/pupils/${pupil}/register/${what}`

export const place = (pupil: string, body: Placing, options: CommandOptions) => command<Recorded>(on(pupil, 'place'), body, options)
export const changeProvision = (pupil: string, body: { occurredOn: string; provision: string; plan?: Plan }, options: CommandOptions) =>
  command<Recorded>(on(pupil, 'change-provision'), body, options)
export const rankNeeds = (pupil: string, body: { occurredOn: string; needs: Need[] }, options: CommandOptions) =>
  command<Recorded>(on(pupil, 'rank-needs'), body, options)
export const tellParents = (pupil: string, body: { occurredOn: string; how?: string }, options: CommandOptions) =>
  command<Recorded>(on(pupil, 'tell-parents'), body, options)
export const remove = (pupil: string, body: { occurredOn: string; reason: string; note?: string; lastReviewOn: string }, options: CommandOptions) =>
  command<Recorded>(on(pupil, 'remove'), body, options)
export const correct = (pupil: string, body: Correction, options: CommandOptions) => command<Recorded>(on(pupil, 'correct'), body, options)
export const parentsTold = (body: { occurredOn: string; pupils: string[] }, options: CommandOptions) =>
  command<BulkAnswer>('/api/cases/register/parents-told', body, options)

/** What the person changed of a proposed entry before confirming it. */
export type Overrides = { occurredOn?: string; provision?: string; needs?: Need[]; triedBefore?: string; plan?: Plan; parentsToldOn?: string }
export const confirmProposals = (pupils: { pupil: string; entry?: Overrides }[], options: CommandOptions) =>
  command<BulkAnswer>('/api/cases/proposals/confirm', { pupils }, options)
export const declineProposal = (pupil: string, reason: string, options: CommandOptions) =>
  command<Recorded>(`/api/cases/pupils/${pupil}/proposal/decline`, { reason }, options)
