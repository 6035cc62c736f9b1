import type { Name, NameState } from '../api/reports'

const unnamed: Partial<Record<NameState, string>> = { erased: 'Name erased', withheld: 'Moved to another school' }

/** “Surname, Forename”, as registers are sorted; preferred names where there are any. */
export function listName(name: Name | null, state?: NameState): string {
  if (!name) return unnamed[state ?? 'unavailable'] ?? 'Name not available'
  return [name.preferredSurname || name.surname, name.preferredForename || name.forename].filter(Boolean).join(', ')
}

/** “Forename Surname”, as a person is spoken of. */
export function spokenName(name: Name | null, state?: NameState): string {
  if (!name) return listName(name, state)
  return [name.preferredForename || name.forename, name.preferredSurname || name.surname].filter(Boolean).join(' ')
}

/** The legal name, where the pupil is called something else. */
export function legalName(name: Name | null): string | undefined {
  if (!name || (!name.preferredForename && !name.preferredSurname && !name.middleNames)) return undefined
  return [name.forename, name.middleNames, name.surname].filter(Boolean).join(' ')
}

const early: Record<string, string> = { N1: 'Nursery 1', N2: 'Nursery 2', R: 'Reception', E1: 'Nursery', E2: 'Nursery' }

/** A year group code as it is said: “Year 4”, “Reception”. */
export function yearName(code: string | null | undefined): string {
  if (!code) return 'No year group'
  return early[code] ?? (/^\d+$/.test(code) ? `Year ${Number(code)}` : code)
}
