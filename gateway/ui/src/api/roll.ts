import type { components } from './generated/pupil-case'
import { command, get, request, withQuery, type CommandOptions } from './http'

type Schemas = components['schemas']

export type RollImport = Schemas['ImportView']
export type ImportState = RollImport['state']
export type ImportReached = Schemas['ImportReached']
export type RollRow = Schemas['RowView']
export type AwaitedPupil = Schemas['AwaitedPupil']

const arrivals = '/api/cases/arrivals'
const imports = '/api/cases/imports'

/** How far imports are, without any name: for the trust administrator. */
export const readImportsProgress = () => get<Schemas['ImportsProgress']>(`${imports}/progress`)
export const readImports = (school: string | null, after: string | null = null) => get<Schemas['Imports']>(imports, { school, after })
export const readImport = (id: string) => get<RollImport>(`${imports}/${id}`)
export const readRows = (id: string, kind: string, after: string) =>
  get<Schemas['Page']>(`${imports}/${id}/rows`, { kind, after, limit: 50 })

export async function startImport(school: string, file: File, { key }: CommandOptions): Promise<{ import: string }> {
  const headers = { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key }
  const answer = await request(withQuery(imports, { school, name: file.name }), { method: 'POST', headers, body: file })
  return answer.json() as Promise<{ import: string }>
}

export const mapColumns = (id: string, mapping: Record<string, string>, options: CommandOptions) =>
  command<unknown>(`${imports}/${id}/mapping`, { mapping }, options)
export const runImport = (id: string, body: Schemas['Run'], options: CommandOptions) => command<unknown>(`${imports}/${id}/run`, body, options)
export const reverseImport = (id: string, reason: string, options: CommandOptions) =>
  command<unknown>(`${imports}/${id}/reverse`, { reason }, options)
export const discardImport = (id: string, options: CommandOptions) => command<unknown>(`${imports}/${id}/discard`, {}, options)

/** Pupils of one's own schools whom another school of the trust has in its roll. */
export const readArrivals = () => get<Schemas['AwaitedPupils']>(arrivals)
export const declineMove = (pupil: string, to: string, reason: string, options: CommandOptions) =>
  command<unknown>(`${arrivals}/${pupil}/decline`, { to, reason }, options)
export const agreeToMove = (pupil: string, to: string, options: CommandOptions) => command<unknown>(`${arrivals}/${pupil}/agree`, { to }, options)
