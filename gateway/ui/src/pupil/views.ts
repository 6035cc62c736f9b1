import type { View, Views } from '../api/reads'
import { dayOf } from '../time/words'

/** One person's views of the same thing on one day; `at` is the last of them. */
export type Viewing = { key: string; day: string; at: string; times: number; what: string } & Pick<View, 'name' | 'roles' | 'reason'>

/** What was looked at, as people call it. */
export function whatWasSeen({ kind, route }: Pick<View, 'kind' | 'route'>): string {
  if (kind === 'search') return 'Found in a search'
  if (kind === 'print') return `${route.endsWith('/chronology') ? 'Safeguarding chronology' : 'SEN register'}, to print`
  const address = route.replace(/^[A-Z]+ /, '')
  if (kind === 'export' && !address.includes('/subject-access/')) return 'SEN register, as a file'
  return places.find(([end]) => address.endsWith(end))?.[1] ?? (kind === 'list' ? 'A list of pupils' : 'Part of the record')
}

const places: [string, string][] = [
  ['/reports/register', 'SEN register'],
  ['/reports/proposals', 'Proposed entries'],
  ['/pupils/{id}', 'The record'],
  ['/timeline', 'Timeline'],
  ['/children/{pupil}/reads', 'Who viewed the file'],
  ['/low-level/reads', 'Who viewed the list'],
  ['/safeguarding/low-level', 'The list'],
  ['/low-level/{concern}', 'A low-level concern'],
  ['/recruitment/candidates', 'A list of candidates'],
  ['/candidates/{candidate}', 'The candidate'],
  ['/items', 'What is held, for a request'],
  ['/answer.pdf', 'The answer to a request, as PDF'],
  ['/answer.json', 'The answer to a request, as JSON'],
  ['/candidates/{candidate}/reads', 'Who viewed the candidate'],
  ['/reads', 'Who viewed the record'],
  ['/chronology', 'Safeguarding chronology'],
  ['/concerns/{concern}', 'A concern'],
  ['/safeguarding/inbox', 'Safeguarding inbox'],
  ['/safeguarding/passed-on', 'Concerns passed on'],
  ['/safeguarding/glass', 'Emergency openings'],
  ['/safeguarding/transfers', 'Files to send and receive'],
  ['/safeguarding/retention', 'Files to keep or erase'],
  ['/children/{pupil}/keeping', 'How long the file is kept'],
  ['/imports/{id}/rows', 'Roll import'],
]

/**
 * Both lists as one, newest first, as far back as both have been read: what one of them has not given yet may belong in between.
 */
export function together(lists: Views[][]): View[] {
  const unread = lists.flatMap(pages => {
    const last = pages.at(-1)
    return last?.next ? [last.views.at(-1)?.at ?? ''] : []
  })
  const from = unread.sort().at(-1) ?? ''
  return lists
    .flatMap(pages => pages.flatMap(page => page.views))
    .filter(view => view.at >= from)
    .sort((a, b) => b.at.localeCompare(a.at))
}

/** The same person at the same thing on the same day is one line. */
export function byDay(views: View[]): Viewing[] {
  const all = new Map<string, Viewing>()
  for (const view of views) {
    const what = whatWasSeen(view)
    const day = dayOf(view.at)
    const key = [day, view.person, what, view.reason ?? ''].join('|')
    const known = all.get(key)
    if (known) known.times++
    else all.set(key, { key, day, at: view.at, times: 1, what, name: view.name, roles: view.roles, reason: view.reason })
  }
  return [...all.values()]
}
