import { getAtLeast, type Query } from './http'

export type Name = { surname: string; forename: string; preferredSurname?: string | null; preferredForename?: string | null; middleNames?: string | null }
export type NameState = 'known' | 'unavailable' | 'erased'
export type Need = { rank: number; code: string }
export type RegisterRow = {
  pupil: string
  name: Name | null
  nameState: NameState
  school: string
  yearGroup: string
  provision: string
  needs: Need[]
  since: string
  parentsTold: string | null
  flags: string[]
}
export type RegisterPage = {
  asAt: string
  knownAt: string
  position: number
  updating: boolean
  total: number
  counts: { K: number; E: number }
  rows: RegisterRow[]
  next: string | null
}
export type FoundPupil = { pupil: string; name: Name | null; school: string; yearGroup: string; provision: string | null }
export type Plan = { reference: string; authority: string }
export type CurrentEntry = {
  entry: number
  provision: string
  needs: Need[]
  since: string
  parentsTold: string | null
  triedBefore?: string | null
  plan?: Plan | null
}
export type HistoryItem = { provision: string; start: string | null }
export type Proposal = { provision: string; needs: Need[]; start: string | null }
export type Pupil = {
  pupil: string
  seq: number
  updating?: boolean
  name: Name | null
  nameState?: NameState
  dateOfBirth: string | null
  upn: string | null
  school: string
  yearGroup: string
  className: string | null
  onRoll: boolean
  register: CurrentEntry | null
  proposal: Proposal | null
  history: HistoryItem[]
  flags: string[]
}
export type TimelineEntry = {
  seq: number
  position: number
  type: string
  occurredOn: string
  recordedAt: string
  by: string
  title: string
  details: { label: string; value: string }[]
  corrects?: number | null
  correctedBy?: number | null
}
export type ProposalRow = { pupil: string; name: Name | null; yearGroup: string; school?: string; provision: string; needs: Need[]; start: string | null; source: string }

export const readRegister = (query: Query, signal?: AbortSignal) => getAtLeast<RegisterPage>('/api/reports/register', query, signal)
export const findPupils = (query: Query, signal?: AbortSignal) => getAtLeast<{ pupils: FoundPupil[] }>('/api/reports/pupils', query, signal)
export const readPupil = (pupil: string) => getAtLeast<Pupil>(`/api/reports/pupils/${pupil}`)
export const readTimeline = (pupil: string) => getAtLeast<{ entries: TimelineEntry[] }>(`/api/reports/pupils/${pupil}/timeline`)
export const readProposals = (query: Query) => getAtLeast<{ rows: ProposalRow[]; updating?: boolean }>('/api/reports/proposals', query)
