import type { components } from './generated/pupil-case'
import { command, get, type CommandOptions, type Query } from './http'
import type { ShownItem } from './subjectAccess'

type Schemas = components['schemas']

export type PartLine = Schemas['PartLine']
export type AccessPart = Omit<Schemas['ShownPart'], 'items'> & { items: ShownItem[] }

const base = '/api/safeguarding/subject-access'
const at = ({ request, school }: { request: string; school: string }) => `${base}/${request}/${school}`

export const readParts = (query: Query) => get<Schemas['PartsList']>(base, query)
/** How many wait, and by when: names nobody, so that a page may ask at every look. */
export const readPartsWaiting = (query: Query) => get<Schemas['PartsWaiting']>(`${base}/count`, query)
export const readPart = async (request: string, school: string): Promise<AccessPart> => {
  const part = await get<Schemas['ShownPart']>(at({ request, school }))
  return { ...part, items: part.items.map(shown) }
}
export const gatherPart = (part: AccessPart, options: CommandOptions) => command<{ stage: string }>(`${at(part)}/gather`, {}, options)
export const decidePart = (part: AccessPart, body: Schemas['PartDecisionsForm'], options: CommandOptions) => command<unknown>(`${at(part)}/decide`, body, options)
export const approvePart = (part: AccessPart, options: CommandOptions) => command<unknown>(`${at(part)}/approve`, {}, options)
export const partGiven = (part: AccessPart, body: Schemas['PartGivenForm'], options: CommandOptions) => command<unknown>(`${at(part)}/give`, body, options)
export const partAddress = (part: AccessPart, kind: 'pdf' | 'json') => `${at(part)}/answer.${kind}`
/** For whoever keeps the request: whether safeguarding has done its part, and nothing else. */
export const readPartDone = (request: string) => get<Schemas['PartDone']>(`${base}/${request}/done`)

/** As items of the rest of an answer are told. */
function shown({ decision, ...item }: Schemas['ShownPartItem']): ShownItem {
  return { ...item, decision: decision ? { ...decision, exemption: decision.exemption ?? null } : null }
}
