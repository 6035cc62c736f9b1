import type { PeopleAsked, PeopleShown } from '../api/directory'

export type Asked = Required<Omit<PeopleAsked, 'limit'>>

/** The lists of people, with what each counts. */
export const shownPeople: { show: PeopleShown; name: string; count: 'all' | 'withoutRole' | 'signInProposed' | 'erasureAsked' }[] = [
  { show: 'all', name: 'All', count: 'all' },
  { show: 'without-role', name: 'Without a role', count: 'withoutRole' },
  { show: 'sign-in-proposed', name: 'Sign-in to confirm', count: 'signInProposed' },
  { show: 'erasure-asked', name: 'Erasure to decide', count: 'erasureAsked' },
]

/** What stays in the tab, with the step it belongs to: in the address, a name would stay behind in the browser's history. */
export type Typed = { q?: string }

/** What the address asks for, with what was typed beside it; an unknown list is all. */
export function readAsked(address: URLSearchParams, typed?: Typed | null): Asked {
  const show = shownPeople.find(each => each.show === address.get('show'))?.show ?? 'all'
  return { q: typed?.q?.trim() ?? '', show, after: address.get('after') }
}

/** The address for it, without the name that was typed. */
export function writeAsked({ show, after }: Omit<Asked, 'q'>): URLSearchParams {
  const address = new URLSearchParams()
  if (show !== 'all') address.set('show', show)
  if (after) address.set('after', after)
  return address
}

/** How many there are, and what they were looked for by. */
export function foundWords(total: number, q: string): string {
  const people = total === 1 ? '1 person' : `${total} people`
  return q ? `${people} with “${q}” in the name or sign-in` : people
}
