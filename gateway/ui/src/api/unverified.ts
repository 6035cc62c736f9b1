/** Longer than a page shows an answer that an earlier one got, without asking again (`staleTime` of shell/queries.ts). */
const justBefore = 15_000

/** Who the person is, with names of schools and what they may read, is asked before any page and stands on each. */
const onEveryPage = new Set(['directory'])

type Answered = { part: string; since: string; at: number }

/** The last answer of each part of the interface, such as `reports`, whose record is in doubt. */
const inDoubt = new Map<string, Answered>()
const listeners = new Set<() => void>()
let opened = 0
let shown: readonly Answered[] = []

/** Takes the `Waymark-Unverified-Since` header of an answer; each part of the interface speaks for itself. */
export function noteUnverified(path: string, header: string | null): void {
  const part = path.split('/')[2] ?? ''
  if (header) inDoubt.set(part, { part, since: header, at: Date.now() })
  else if (!inDoubt.delete(part)) return
  tell()
}

/** Another page is opened: what only earlier ones read is no longer shown. */
export function pageOpened(): void {
  opened = Date.now()
  tell()
}

/** The parts that the page was read from and whose record is known not to be as it was recorded, each with since when. */
export function unverified(): readonly Answered[] {
  return shown
}

export function onUnverified(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  shown = [...inDoubt.values()].filter(({ part, at }) => onEveryPage.has(part) || at >= opened - justBefore)
  listeners.forEach(listener => listener())
}
