import type { components } from './generated/recruitment'
import { command, get, type CommandOptions, type Query } from './http'
import type { ShownItem } from './subjectAccess'

type Schemas = components['schemas']

export type Candidates = Schemas['CandidateList']
export type CandidateLine = Schemas['Line']
export type Candidate = Schemas['ShownCandidate']
export type CandidateEntry = Schemas['Entry']
export type CandidateItems = Omit<Schemas['CandidateItems'], 'items'> & { items: ShownItem[] }

const base = '/api/recruitment/candidates'

export const readCandidates = (query: Query) => get<Candidates>(base, query)
export const readCandidate = (candidate: string) => get<Candidate>(`${base}/${candidate}`)
export const recordApplication = (body: Schemas['ApplicationForm'], options: CommandOptions) => command<{ candidate: string }>(base, body, options)
export const readCandidateItems = async (candidate: string, request: string): Promise<CandidateItems> => {
  const held = await get<Schemas['CandidateItems']>(`${base}/${candidate}/subject-access/${request}/items`)
  return { ...held, items: held.items.map(item => ({ ...item, decision: item.decision ? { ...item.decision, exemption: item.decision.exemption ?? null } : null })) }
}
export const candidateAnswer = (candidate: string, request: string, kind: 'pdf' | 'json') => `${base}/${candidate}/subject-access/${request}/answer.${kind}`
/** What is recorded about a candidate; `what` is the last part of the address, such as `erasure/propose`. */
export const actOnCandidate = (candidate: string, what: string, body: unknown, options: CommandOptions) =>
  command<{ erased?: boolean }>(`${base}/${candidate}/${what}`, body, options)
