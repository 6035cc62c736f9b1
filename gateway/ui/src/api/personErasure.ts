import { command, type CommandOptions } from './http'

const on = (person: string, what: string) => `/api/directory/people/${person}/erasure/${what}`

export const requestPersonErasure = (person: string, reason: string, options: CommandOptions) => command<unknown>(on(person, 'request'), { reason }, options)
export const declinePersonErasure = (person: string, options: CommandOptions) => command<unknown>(on(person, 'decline'), {}, options)
export const approvePersonErasure = (person: string, options: CommandOptions) => command<{ erased: boolean }>(on(person, 'approve'), {}, options)
