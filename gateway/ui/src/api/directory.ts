import type { components } from './generated/pupil-case'
import { answered, command, get, request, withQuery, type CommandOptions } from './http'
import { inForceOf } from './inForce'

type Schemas = components['schemas']

export type School = Schemas['MySchool']
export type ListedSchool = Schemas['ListedSchool']
export type Me = Omit<Schemas['Me'], 'name'> & { name: string }
export type PersonGrant = Schemas['ShownGrant']
export type Person = Omit<Schemas['ShownPerson'], 'name'> & { name: string }
export type NewSchool = { [field in keyof Schemas['SchoolForm']]-?: string }
export type ListedSchools = Schemas['Listed']
export type NewGrant = Schemas['GrantForm']
export type ChangedGrant = Schemas['ChangeGrantForm']

type Erasable = { erasure?: Schemas['AskedErasure'] | null }

/** Whether a person's erasure is decided: from then on they have no name. */
export const isErased = ({ erasure }: Erasable) => erasure?.stage === 'approved' || erasure?.stage === 'erased'

const named = <P extends { name?: string | null } & Erasable>(person: P): P & { name: string } => ({
  ...person,
  name: person.name ?? (isErased(person) ? 'Erased person' : 'Name not available'),
})

export const readMe = async (): Promise<Me> => named(await get<Schemas['Me']>('/api/directory/me'))
export type LeadCover = Schemas['LeadCover']
/** Which schools have a safeguarding lead, and for how long. */
export const readLeadCover = () => get<Schemas['LeadCovers']>('/api/directory/lead-cover')
export const readSchools = () => get<Schemas['Schools']>('/api/directory/schools')
/** A page of people: those whose name or sign-in has the words of `q`, after the last of the page before. */
export type PeopleAsked = { q?: string; show?: PeopleShown; after?: string | null; limit?: number }
export type PeopleShown = 'all' | 'without-role' | 'sign-in-proposed' | 'erasure-asked'

export const readPeople = async (asked: PeopleAsked) => {
  const page = await get<Schemas['People']>('/api/directory/people', asked)
  return { ...page, people: page.people.map(named) }
}
export const readPerson = async (person: string): Promise<Person> => named(await get<Schemas['ShownPerson']>(`/api/directory/people/${person}`))
export const correctPerson = (person: string, body: { name: string; subject: string }, options: CommandOptions) =>
  command<{ signInProposed: boolean }>(`/api/directory/people/${person}/correct`, body, options)
export const changeSchool = (school: string, body: NewSchool, options: CommandOptions) =>
  command<unknown>(`/api/directory/schools/${school}/change`, body, options)
export const listSchool = (school: NewSchool, options: CommandOptions) => command<{ school: string }>('/api/directory/schools', school, options)
export const addPerson = (person: { name: string; subject: string; email: string | null }, options: CommandOptions) =>
  command<{ person: string }>('/api/directory/people', person, options)
export const setPersonEmail = (person: string, email: string | null, options: CommandOptions) =>
  command<unknown>(`/api/directory/people/${person}/email`, { email }, options)
export const becomeFirst = (body: { code: string; name: string }, options: CommandOptions) =>
  command<{ person: string }>('/api/directory/first-administrator', body, options)

export const readAdministratorCodes = () => get<Schemas['MadeCodes']>('/api/directory/administrator-codes')

export const grantRole = (person: string, grant: NewGrant, options: CommandOptions) =>
  command<{ grant: string }>(`/api/directory/people/${person}/grants`, grant, options)
export const changeGrant = async (person: string, grant: string, change: ChangedGrant, options: CommandOptions) =>
  inForceOf(await answered(`/api/directory/people/${person}/grants/${grant}/change`, change, options))
export const withdrawRole = async (person: string, grant: string, on: string, options: CommandOptions) =>
  inForceOf(await answered(`/api/directory/people/${person}/grants/${grant}/withdraw`, { on }, options))

export async function importSchools(file: File, trust: string, { key }: CommandOptions): Promise<ListedSchools> {
  const headers = { 'Content-Type': 'text/csv', 'Idempotency-Key': key }
  return (await request(withQuery('/api/directory/schools/import', { trust }), { method: 'POST', headers, body: file })).json() as Promise<ListedSchools>
}
