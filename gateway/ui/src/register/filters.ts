import { dateOf, partsOf, type DateParts } from '../time/schoolDate'

/**
 * Which school, which rows, in which order, and on which two dates. All of it stands in the register's address but the
 * name that was typed: that would stay behind in the browser's history, on a computer that others use too.
 */
export type Filters = {
  school: string
  provision: string
  need: string
  year: string
  q: string
  flag: string
  sort: string
  asAt: string
  knownAt: string
}

export const names = ['school', 'provision', 'need', 'year', 'flag', 'sort', 'asAt', 'knownAt'] as const
const sorts = ['name', '-name', 'year', 'provision', 'need', 'since']
const realDate = (text: string) => (dateOf(partsOf(text)) === text ? text : '')

/** What stays in the tab, with the step it belongs to, and goes into no address. */
export type Typed = { q?: string }

/** Reads the address, with what was typed beside it; what makes no sense is left out rather than refused. */
export function readFilters(address: URLSearchParams, typed?: Typed | null): Filters {
  const text = (name: string) => address.get(name)?.trim() ?? ''
  return {
    school: text('school'),
    provision: text('provision'),
    need: text('need'),
    year: text('year'),
    q: typed?.q?.trim() ?? '',
    flag: text('flag'),
    sort: sorts.includes(text('sort')) ? text('sort') : 'name',
    asAt: realDate(text('asAt')),
    knownAt: realDate(text('knownAt')),
  }
}

/** The address for these filters; what says nothing is not in it, nor is the name. */
export function writeFilters(filters: Filters): URLSearchParams {
  const address = new URLSearchParams()
  for (const name of names) if (filters[name] && !(name === 'sort' && filters.sort === 'name')) address.set(name, filters[name])
  return address
}

/** How many of the filters narrow the list. */
export function narrowing(filters: Filters): number {
  return [filters.provision, filters.need, filters.year, filters.q, filters.flag].filter(Boolean).length
}

export function onAnotherDate(filters: Filters): boolean {
  return filters.asAt !== '' || filters.knownAt !== ''
}

export type DateChoice = { asAt: DateParts; knownAt: DateParts }
