import type { components as Cases } from './generated/pupil-case'
import type { components } from './generated/reporting'
import { command, get, getAtLeast, type CommandOptions } from './http'
import type { Recorded } from './register'

type Asked = components['schemas']
type Sent = Cases['schemas']

export type AccessLine = Asked['AccessLine']
export type AccessDetail = Asked['AccessDetail']
export type StaffRequest = Asked['StaffRequest']
export type AccessItems = Asked['AccessItems']
export type ShownItem = Asked['ShownItem']
export type Decision = Asked['ItemDecision']
export type Passage = Asked['Passage']
/** A list that is looked through item by item, and where a decision about it is sent. */
export type Looked = Pick<AccessItems, 'request' | 'seq' | 'gathered'> & { decide: (body: Sent['DecisionsForm'], options: CommandOptions) => Promise<unknown> }
export type NewAccessRequest = Sent['AccessRequestForm']

const reports = '/api/reports/subject-access'
const cases = '/api/cases/subject-access'

export const readRequests = () => getAtLeast<Asked['AccessList']>(reports)
export const readRequest = (id: string) => getAtLeast<AccessDetail>(`${reports}/${id}`)
export const readItems = (id: string) => getAtLeast<AccessItems>(`${reports}/${id}/items`)
export const readStaff = () => get<Asked['StaffNames']>('/api/reports/staff')
export const readStaffRequests = () => getAtLeast<Asked['StaffRequestList']>('/api/reports/staff-requests')
export const readStaffRequest = (id: string) => getAtLeast<StaffRequest>(`/api/reports/staff-requests/${id}`)
export const answerAddress = (id: string, kind: 'pdf' | 'json') => `${reports}/${id}/answer.${kind}`

export const recordRequest = (body: NewAccessRequest, options: CommandOptions) => command<Recorded & { request: string }>(cases, body, options)
export const confirmIdentity = (id: string, body: Sent['IdentityForm'], options: CommandOptions) => command<Recorded>(`${cases}/${id}/identity`, body, options)
export const extendRequest = (id: string, body: Sent['ExtensionForm'], options: CommandOptions) => command<Recorded>(`${cases}/${id}/extend`, body, options)
export const gatherItems = (id: string, body: Sent['GatheredForm'], options: CommandOptions) => command<Recorded>(`${cases}/${id}/gather`, body, options)
export const decideItems = (id: string, body: Sent['DecisionsForm'], options: CommandOptions) => command<Recorded>(`${cases}/${id}/decide`, body, options)
export const approveAnswer = (id: string, options: CommandOptions) => command<Recorded>(`${cases}/${id}/approve`, {}, options)
export const withdrawApproval = (id: string, body: Sent['ApprovalWithdrawalForm'], options: CommandOptions) => command<Recorded>(`${cases}/${id}/withdraw-approval`, body, options)
export const answerSent = (id: string, body: Sent['SentForm'], options: CommandOptions) => command<Recorded>(`${cases}/${id}/send`, body, options)
export const refuseRequest = (id: string, body: Sent['AccessRefusalForm'], options: CommandOptions) => command<Recorded>(`${cases}/${id}/refuse`, body, options)
