import { command, get, request, withQuery, type CommandOptions } from './http'

export type ImportState = 'reading' | 'needs-mapping' | 'preview' | 'running' | 'finished' | 'refused' | 'reversed'
export type RowKind = 'joiner' | 'leaver' | 'mover' | 'change' | 'unchanged' | 'problem'
export type ImportCounts = {
  rows: number; joiners: number; leavers: number; movers: number; changes: number
  unchanged: number; problems: number; proposals: number; history: number
}
export type ImportSummary = {
  id: string; school: string; fileName: string; state: ImportState; startedBy: string; startedAt: string; counts?: ImportCounts | null; canReverse?: boolean
}
export type RollImport = ImportSummary & {
  refusal?: { title: string; detail: string } | null
  format?: string | null
  wholeRoll?: 'yes' | 'ask' | 'no' | null
  encoding?: string | null
  delimiter?: string | null
  headings?: string[] | null
  mapping?: Record<string, string> | null
  sample?: string[][] | null
  counts?: ImportCounts | null
  progress?: { done: number; total: number } | null
  confirmation?: { phrase: string } | null
}
export type RollRow = {
  line: number; pupil?: string | null; name: string; upn: string | null; dateOfBirth: string | null; yearGroup: string | null; kind: string
  changes: { field: string; from: string | null; to: string | null }[]
  problems: { field: string; detail: string }[]
  sen: { provision: string; needs?: { rank: number; code: string }[]; start: string | null }[]
}

const imports = '/api/cases/imports'

export const readImports = (school: string | null) => get<{ imports: ImportSummary[] }>(imports, { school })
export const readImport = (id: string) => get<RollImport>(`${imports}/${id}`)
export const readRows = (id: string, kind: string, after: string) => get<{ rows: RollRow[]; next: string | number | null }>(`${imports}/${id}/rows`, { kind, after, limit: 50 })

export async function startImport(school: string, file: File, { key }: CommandOptions): Promise<{ import: string }> {
  const headers = { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key }
  const answer = await request(withQuery(imports, { school, name: file.name }), { method: 'POST', headers, body: file })
  return answer.json() as Promise<{ import: string }>
}

export type Run = { wholeRoll: boolean; typed?: string; refuseOnProblems: boolean }
export const mapColumns = (id: string, mapping: Record<string, string>, options: CommandOptions) => command<unknown>(`${imports}/${id}/mapping`, { mapping }, options)
export const runImport = (id: string, body: Run, options: CommandOptions) => command<unknown>(`${imports}/${id}/run`, body, options)
export const reverseImport = (id: string, reason: string, options: CommandOptions) => command<unknown>(`${imports}/${id}/reverse`, { reason }, options)
export const discardImport = (id: string, options: CommandOptions) => command<unknown>(`${imports}/${id}/discard`, {}, options)
