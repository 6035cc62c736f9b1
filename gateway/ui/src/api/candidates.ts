import type { components } from './generated/recruitment'
import { command, get, type CommandOptions, type Query } from './http'

type Schemas = components['schemas']

export type Candidates = Schemas['CandidateList']
export type CandidateLine = Schemas['Line']
export type Candidate = Schemas['ShownCandidate']
export type CandidateEntry = Schemas['Entry']

const base = '/api/recruitment/candidates'

export const readCandidates = (query: Query) => get<Candidates>(base, query)
export const readCandidate = (candidate: string) => get<Candidate>(`${base}/${candidate}`)
export const recordApplication = (body: Schemas['ApplicationForm'], options: CommandOptions) => command<{ candidate: string }>(base, body, options)
/** What is recorded about a candidate; `what` is the last part of the address, such as `erasure/propose`. */
export const actOnCandidate = (candidate: string, what: string, body: unknown, options: CommandOptions) =>
  command<{ erased?: boolean }>(`${base}/${candidate}/${what}`, body, options)
