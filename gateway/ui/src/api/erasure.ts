import type { components } from './generated/pupil-case'
import { command, type CommandOptions } from './http'
import type { Recorded } from './register'

type Schemas = components['schemas']

const on = (pupil: string, what: string) => `/api/cases/pupils/${pupil}/erasure/${what}`

export const requestErasure = (pupil: string, body: Schemas['RequestForm'], options: CommandOptions) =>
  command<Recorded>(on(pupil, 'request'), body, options)
export const withdrawErasure = (pupil: string, options: CommandOptions) => command<Recorded>(on(pupil, 'withdraw'), {}, options)
export const refuseErasure = (pupil: string, body: Schemas['RefusalForm'], options: CommandOptions) =>
  command<Recorded>(on(pupil, 'refuse'), body, options)
export const approveErasure = (pupil: string, options: CommandOptions) => command<Recorded & { erased: boolean }>(on(pupil, 'approve'), {}, options)
