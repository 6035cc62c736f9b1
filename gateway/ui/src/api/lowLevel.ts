import type { components } from './generated/pupil-case'
import { command, get, type CommandOptions, type Query } from './http'

type Schemas = components['schemas']

export type LowLevelList = Schemas['LowLevelList']
export type LowLevelItem = Schemas['Item']
export type Pattern = Schemas['Pattern']
export type LowLevel = Schemas['ShownLowLevel']
export type MovedLowLevel = Schemas['LowLevelMoved']
export type Staff = Schemas['Staff']
export type NewLowLevel = Schemas['RecordForm']

const base = '/api/safeguarding/low-level'

export const readLowLevels = (query: Query) => get<LowLevelList>(base, query)
export const readLowLevel = (concern: string) => get<LowLevel>(`${base}/${concern}`)
export const readStaff = (query: Query) => get<Staff>(`${base}/staff`, query)
/** Whom a concern may be about: everybody who works at its school, whoever asks too. */
export const readStaffOf = (concern: string) => get<Staff>(`${base}/${concern}/staff`)
/** How many the LADO was told of under the name of somebody whom they are not about. */
export const countLadoAgain = (query: Query) => get<Schemas['LadoAgain']>(`${base}/lado-again`, query)
export const recordLowLevel = (body: NewLowLevel, options: CommandOptions) => command<{ concern: string }>(base, body, options)
/** What a head does with one; `what` is the address's last part: `note`, `refer-to-lado`, `conclude` or `reattribute`. */
export const actOnLowLevel = (concern: string, what: string, body: unknown, options: CommandOptions) =>
  command<unknown>(`${base}/${concern}/${what}`, body, options)

export type StaffFile = Schemas['StaffFile']
export type StaffProposal = Schemas['StaffProposal']

export const readStaffToKeep = (query: Query) => get<Schemas['StaffToKeep']>(`${base}/retention`, query)
export const readStaffFile = (subject: string) => get<StaffFile>(`${base}/people/${subject}/keeping`)
/** What a head decides about the keeping of all that is recorded about somebody; `what` is the last part of the address, such as `erasure/propose`. */
export const decideOnStaffFile = (subject: string, what: string, body: unknown, options: CommandOptions) =>
  command<{ erased?: boolean }>(`${base}/people/${subject}/${what}`, body, options)
export const readErasuresProposed = () => get<Schemas['ErasuresProposed']>(`${base}/erasures`)
/** What the trust director decides about a proposal; `what` is `agree` or `refuse`. */
export const decideOnProposal = (file: string, what: string, body: unknown, options: CommandOptions) =>
  command<{ erased?: boolean }>(`${base}/erasures/${file}/${what}`, body, options)
