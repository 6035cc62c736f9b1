import type { components } from './generated/pupil-case'
import { command, type CommandOptions } from './http'
import type { Recorded } from './register'

type Schemas = components['schemas']

export const placeHold = (pupil: string, body: Schemas['HoldForm'], options: CommandOptions) =>
  command<Recorded>(`/api/cases/pupils/${pupil}/holds`, body, options)
export const liftHold = (pupil: string, hold: string, body: Schemas['LiftForm'], options: CommandOptions) =>
  command<Recorded>(`/api/cases/pupils/${pupil}/holds/${hold}/lift`, body, options)
export const placePersonHold = (person: string, reason: string, options: CommandOptions) =>
  command<unknown>(`/api/directory/people/${person}/holds`, { reason }, options)
export const liftPersonHold = (person: string, hold: string, options: CommandOptions) =>
  command<unknown>(`/api/directory/people/${person}/holds/${hold}/lift`, {}, options)
