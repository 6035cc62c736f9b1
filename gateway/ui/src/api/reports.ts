import type { components } from './generated/reporting'
import { everyPage } from './everyPage'
import { getAtLeast, request, withQuery, type Query } from './http'
import { atLeast } from './positions'

type Schemas = components['schemas']

export type Name = Schemas['PupilName']
export type NameState = Schemas['RegisterRow']['nameState']
export type Need = Schemas['Need']
export type Plan = Schemas['Plan']
export type RegisterRow = Schemas['RegisterRow']
export type RegisterPage = Schemas['RegisterAnswer']
export type FoundPupil = Schemas['FoundPupil']
export type CurrentEntry = Schemas['RegisterEntry']
export type HistoryItem = Schemas['HistoryItem']
export type Proposal = Schemas['Proposal']
export type Pupil = Schemas['PupilAnswer']
export type TimelineEntry = Schemas['TimelineEntry']
export type Reader = Schemas['Reader']
export type Readers = Schemas['ReadersAnswer']
export type ProposalRow = Schemas['ProposedEntry']

/** As many rows as the service gives at once. */
export const largestPage = 500

export const readRegister = (query: Query, signal?: AbortSignal) => getAtLeast<RegisterPage>('/api/reports/register', query, signal)

/** Of the register the rows of these pupils alone, to be printed. */
export const printChosen = (query: Query, pupils: string[]): Promise<RegisterPage> =>
  request(withQuery('/api/reports/register', { ...query, use: 'print', 'at-least': atLeast('cases') }), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ pupils }),
  }).then(response => response.json() as Promise<RegisterPage>)

/** The register as CSV; of these pupils alone where some are named, who are too many for an address. */
export function exportRegister(query: Query, pupils: string[]): Promise<Response> {
  const address = withQuery('/api/reports/register.csv', { ...query, 'at-least': atLeast('cases') })
  const asked = { Accept: 'text/csv, application/problem+json' }
  return pupils.length === 0
    ? request(address, { headers: asked })
    : request(address, { method: 'POST', headers: { ...asked, 'Content-Type': 'application/json' }, body: JSON.stringify({ pupils }) })
}

export const findPupils = (query: Query, signal?: AbortSignal) => getAtLeast<Schemas['FoundPupils']>('/api/reports/pupils', query, signal)
export const readPupil = (pupil: string) => getAtLeast<Pupil>(`/api/reports/pupils/${pupil}`)
export const readTimeline = (pupil: string) => getAtLeast<Schemas['TimelineAnswer']>(`/api/reports/pupils/${pupil}/timeline`)
export const readReaders = (pupil: string, on: string) => getAtLeast<Readers>(`/api/reports/pupils/${pupil}/readers`, { on })
export const readProposals = (query: Query) => getAtLeast<Schemas['Proposals']>('/api/reports/proposals', query)

/** All that wait: they are chosen among, and confirmed, together. */
export async function readAllProposals(school: string | null): Promise<{ updating: boolean; rows: ProposalRow[] }> {
  const pages = await everyPage(after => readProposals({ school, limit: largestPage, after }))
  return { updating: pages.some(page => page.updating), rows: pages.flatMap(page => page.rows) }
}
