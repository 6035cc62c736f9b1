import { command, get, request, type CommandOptions } from './http'

export type School = { id: string; urn: string; name: string; phase: string; laCode?: string; establishment?: string; type?: string }
export type MyGrant = { role: string; school: string | null }
export type Me = { person: string; name: string; grants: MyGrant[]; schools: School[] }
export type PersonGrant = { grant: string; role: string; school: string | null; from: string; until: string | null }
export type Person = { person: string; name: string; subject: string; grants: PersonGrant[] }
export type NewSchool = { urn: string; laCode: string; establishment: string; name: string; phase: string; type: string }
export type ListedSchools = { listed: number; unchanged: number; problems: { line: number; detail: string }[] }

const unnamed = 'Name not available'
const named = <P extends { name: string | null }>(person: P): P & { name: string } => ({ ...person, name: person.name ?? unnamed })

export const readMe = async (): Promise<Me> => named(await get<Me>('/api/directory/me'))
export const readSchools = () => get<{ schools: School[] }>('/api/directory/schools')
export const readPeople = async () => ({ people: (await get<{ people: Person[] }>('/api/directory/people')).people.map(named) })
export const listSchool = (school: NewSchool, options: CommandOptions) => command<{ school: string }>('/api/directory/schools', school, options)
export const addPerson = (person: { name: string; subject: string }, options: CommandOptions) => command<{ person: string }>('/api/directory/people', person, options)
export const becomeFirst = (body: { code: string; name: string }, options: CommandOptions) => command<{ person: string }>('/api/directory/first-administrator', body, options)

export type NewGrant = { role: string; school: string | null; from: string; until: string | null }
export const grantRole = (person: string, grant: NewGrant, options: CommandOptions) =>
  command<{ grant: string }>(`/api/directory/people/${person}/grants`, grant, options)
export const withdrawRole = (person: string, grant: string, on: string, options: CommandOptions) =>
  command<unknown>(`/api/directory/people/${person}/grants/${grant}/withdraw`, { on }, options)

export async function importSchools(file: File, { key }: CommandOptions): Promise<ListedSchools> {
  const headers = { 'Content-Type': 'text/csv', 'Idempotency-Key': key }
  return (await request('/api/directory/schools/import', { method: 'POST', headers, body: file })).json() as Promise<ListedSchools>
}
