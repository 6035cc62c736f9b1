import type { components } from './generated/pupil-case'
import { command, get, type CommandOptions, type Query } from './http'

type Schemas = components['schemas']

export type Inbox = Schemas['Inbox']
export type InboxItem = Schemas['InboxItem']
export type Concern = Schemas['ShownConcern']
export type ConcernEntry = Schemas['Entry']
export type Referral = Schemas['ShownReferral']
export type Chronology = Schemas['Chronology']
export type Opening = Schemas['ShownOpening']
export type PassedOnConcern = Schemas['PassedOnConcern']
export type Transfer = Schemas['ShownTransfer']
export type RaisedConcern = Schemas['Raised']
export type ToldConcern = Schemas['OfStaff']
export type NewStaffConcern = Schemas['ToldForm']
export type BodyMark = Schemas['BodyMark']
export type NewConcern = Schemas['RaiseForm']

const base = '/api/safeguarding'

export const raiseConcern = (body: NewConcern, options: CommandOptions) => command<{ concern: string }>(`${base}/concerns`, body, options)
export const readMyConcerns = () => get<Schemas['MyConcerns']>(`${base}/my-concerns`)
/** Of an adult who works at the school: to the head teacher, about the head to the trust director. */
export const tellOfStaff = (body: NewStaffConcern, options: CommandOptions) => command<{ concern: string }>(`${base}/staff-concerns`, body, options)
export const readLeads = (school: string) => get<Schemas['NamedLeads']>(`${base}/leads`, { school })
export const readInbox = (query: Query) => get<Inbox>(`${base}/inbox`, query)
export const readPassedOn = (query: Query) => get<Schemas['PassedOn']>(`${base}/passed-on`, query)
export const readConcern = (concern: string) => get<Concern>(`${base}/concerns/${concern}`)
/** What a lead does with a concern; `what` is the address's last part, such as `decide` or `referrals/ID/chase`. */
export const decideOnConcern = (concern: string, what: string, body: unknown, options: CommandOptions) =>
  command<unknown>(`${base}/concerns/${concern}/${what}`, body, options)
/** `use: 'print'` where it is to be printed, which is recorded so. */
export const readChronology = (pupil: string, query?: Query) => get<Chronology>(`${base}/children/${pupil}/chronology`, query)
export const breakGlass = (pupil: string, reason: string, options: CommandOptions) =>
  command<unknown>(`${base}/children/${pupil}/glass`, { reason }, options)
export const noteOpening = (opening: string, options: CommandOptions) => command<unknown>(`${base}/glass/${opening}/acknowledge`, {}, options)
export const readTransfers = (query: Query) => get<Schemas['Transfers']>(`${base}/transfers`, query)
export const sendFile = (pupil: string, body: Schemas['SendForm'], options: CommandOptions) =>
  command<unknown>(`${base}/children/${pupil}/transfers`, body, options)
export const recordNoNextSchool = (pupil: string, body: Schemas['NoNextSchoolForm'], options: CommandOptions) =>
  command<unknown>(`${base}/children/${pupil}/no-next-school`, body, options)
/** `act` is `take-back` by the school that sent it, or `refuse` by the one it was sent to. */
export const keepFile = (pupil: string, transfer: string, act: string, reason: string, options: CommandOptions) =>
  command<unknown>(`${base}/children/${pupil}/transfers/${transfer}/${act}`, { reason }, options)
export const recordReceipt = (pupil: string, transfer: string, body: Schemas['ReceiptForm'], options: CommandOptions) =>
  command<unknown>(`${base}/children/${pupil}/transfers/${transfer}/receipt`, body, options)
