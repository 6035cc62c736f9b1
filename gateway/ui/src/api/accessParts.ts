import type { components } from './generated/pupil-case'
import { command, get, type CommandOptions, type Query } from './http'
import type { ShownItem } from './subjectAccess'

type Schemas = components['schemas']

export type PartLine = Schemas['PartLine']
export type AccessPart = Omit<Schemas['ShownPart'], 'items'> & { items: ShownItem[] }

export type StaffPart = Omit<Schemas['ShownStaffPart'], 'part'> & { part: AccessPart }

const ofChildren = '/api/safeguarding/subject-access'
const ofStaff = '/api/safeguarding/low-level/subject-access'
/** A part of a request about a member of staff is the head teacher’s; one about a child, the safeguarding leads’. */
const at = ({ request, school, subjectKind }: Pick<AccessPart, 'request' | 'school' | 'subjectKind'>) =>
  `${subjectKind === 'person' ? ofStaff : ofChildren}/${request}/${school}`

export const readParts = (query: Query) => get<Schemas['PartsList']>(ofChildren, query)
export const readStaffParts = (query: Query) => get<Schemas['StaffPartsList']>(ofStaff, query)
/** How many wait, and by when: names nobody, so that a page may ask at every look. */
export const readPartsWaiting = (query: Query) => get<Schemas['PartsWaiting']>(`${ofChildren}/count`, query)
export const readStaffPartsWaiting = (query: Query) => get<Schemas['PartsWaiting']>(`${ofStaff}/count`, query)
export const readPart = async (request: string, school: string): Promise<AccessPart> => read(await get<Schemas['ShownPart']>(`${ofChildren}/${request}/${school}`))
export const readStaffPart = async (request: string, school: string): Promise<StaffPart> => {
  const shown = await get<Schemas['ShownStaffPart']>(`${ofStaff}/${request}/${school}`)
  return { ...shown, part: read(shown.part) }
}
export const gatherPart = (part: AccessPart, body: object, options: CommandOptions) => command<{ stage: string }>(`${at(part)}/gather`, body, options)
export const decidePart = (part: AccessPart, body: Schemas['PartDecisionsForm'], options: CommandOptions) => command<unknown>(`${at(part)}/decide`, body, options)
export const approvePart = (part: AccessPart, options: CommandOptions) => command<unknown>(`${at(part)}/approve`, {}, options)
export const withdrawPartApproval = (part: AccessPart, body: Schemas['PartApprovalWithdrawalForm'], options: CommandOptions) => command<unknown>(`${at(part)}/withdraw-approval`, body, options)
export const partGiven = (part: AccessPart, body: Schemas['PartGivenForm'], options: CommandOptions) => command<unknown>(`${at(part)}/give`, body, options)
export const partAddress = (part: AccessPart, kind: 'pdf' | 'json') => `${at(part)}/answer.${kind}`
/** For whoever keeps the request: whether safeguarding, or the head teachers of a member of staff, have done their part, and nothing else. */
export const readPartDone = (request: string) => get<Schemas['PartDone']>(`${ofChildren}/${request}/done`)

function read(part: Schemas['ShownPart']): AccessPart {
  return { ...part, items: part.items.map(shown) }
}

/** As items of the rest of an answer are told. */
function shown({ decision, ...item }: Schemas['ShownPartItem']): ShownItem {
  return { ...item, decision: decision ? { ...decision, exemption: decision.exemption ?? null } : null }
}
