import type { components } from './generated/pupil-case'
import { command, get, type CommandOptions } from './http'

type Schemas = components['schemas']

export type ProposedSignIn = Schemas['ShownSignInProposal']

const of = (person: string | null) => (person ? `/api/directory/people/${person}/sign-in` : '/api/directory/me/sign-in')

/** The sign-in that is proposed for whoever asks, if one is. */
export const readMySignIn = () => get<Schemas['MySignIn']>(of(null))
/** Of a person, or, without one, of whoever sends it. */
export const confirmSignIn = (person: string | null, options: CommandOptions) => command<unknown>(`${of(person)}/confirm`, {}, options)
export const takeBackSignIn = (person: string | null, options: CommandOptions) => command<unknown>(`${of(person)}/take-back`, {}, options)
