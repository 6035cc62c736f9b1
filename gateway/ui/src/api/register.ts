import type { components } from './generated/pupil-case'
import { command, type CommandOptions } from './http'

type Schemas = components['schemas']

export type Correction = Schemas['CorrectForm']
export type RowResult = Schemas['RowResult']
export type BulkAnswer = Schemas['Results']
/** Where a command stands in its ledger; the ids it made come with it. */
export type Recorded = { ledger: string; position: number }

const on = (pupil: string, what: string) => `/api/cases/pupils/${pupil}/register/${what}`

export const place = (pupil: string, body: Schemas['PlaceForm'], options: CommandOptions) => command<Recorded>(on(pupil, 'place'), body, options)
export const changeProvision = (pupil: string, body: Schemas['ChangeProvisionForm'], options: CommandOptions) =>
  command<Recorded>(on(pupil, 'change-provision'), body, options)
export const rankNeeds = (pupil: string, body: Schemas['RankNeedsForm'], options: CommandOptions) =>
  command<Recorded>(on(pupil, 'rank-needs'), body, options)
export const tellParents = (pupil: string, body: Schemas['TellParentsForm'], options: CommandOptions) =>
  command<Recorded>(on(pupil, 'tell-parents'), body, options)
export const remove = (pupil: string, body: Schemas['RemoveForm'], options: CommandOptions) => command<Recorded>(on(pupil, 'remove'), body, options)
export const correct = (pupil: string, body: Correction, options: CommandOptions) => command<Recorded>(on(pupil, 'correct'), body, options)
export const parentsTold = (body: Schemas['ParentsToldForm'], options: CommandOptions) =>
  command<BulkAnswer>('/api/cases/register/parents-told', body, options)

export const confirmProposals = (pupils: Schemas['ConfirmForm'][], options: CommandOptions) =>
  command<BulkAnswer>('/api/cases/proposals/confirm', { pupils }, options)
export const declineProposal = (pupil: string, reason: string, options: CommandOptions) =>
  command<Recorded>(`/api/cases/pupils/${pupil}/proposal/decline`, { reason }, options)
