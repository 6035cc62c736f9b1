import type { components as Cases } from './generated/pupil-case'
import type { components } from './generated/reporting'
import { get, getAtLeast, type Query } from './http'

export type Retention = components['schemas']['RetentionAnswer']
export type RetentionLine = components['schemas']['RetentionLine']
export type RuleInForce = components['schemas']['RuleInForce']
export type StaffDue = Cases['schemas']['StaffDue']
export type StaffLine = Cases['schemas']['StaffLine']

export const readRetention = (query: Query) => getAtLeast<Retention>('/api/reports/retention', query)
export const readStaffDue = (query: Query) => get<StaffDue>('/api/directory/retention', query)
