import type { components } from './generated/pupil-case'
import { command, get, type CommandOptions, type Query } from './http'

type Schemas = components['schemas']

export type Keeping = Schemas['Keeping']
export type FileHold = Schemas['ShownFileHold']
export type FileProposal = Schemas['ShownProposal']
export type ChildFile = Schemas['ShownFile']
export type ErasedFile = Schemas['ErasedFile']
export type FilesToKeep = Schemas['FilesToKeep']
export type FileLine = FilesToKeep['files'][number]

const children = '/api/safeguarding/children'

export const readFilesDue = (query: Query) => get<FilesToKeep>('/api/safeguarding/retention', query)
export const readChildFile = (pupil: string) => get<ChildFile>(`${children}/${pupil}/keeping`)
/** What a lead decides about the keeping of a child's file; `what` is the last part of the address, such as `erasure/agree`. */
export const decideOnFile = (pupil: string, what: string, body: unknown, options: CommandOptions) =>
  command<{ erased?: boolean }>(`${children}/${pupil}/${what}`, body, options)
