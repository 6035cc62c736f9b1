import { useMemo, useState } from 'react'
import { useDraft } from '../form/useDraft'

export type Selection = {
  chosen: string[]
  /** How many were ticked before a reload or a new sign-in and are further down than is shown so far. */
  further: number
  has: (pupil: string) => boolean
  toggle: (pupil: string, range: boolean) => void
  all: boolean
  toggleAll: () => void
  clear: () => void
}

/**
 * Which rows are chosen; with Shift, all between the one chosen last and this one. A row that goes is chosen no more, should it come back.
 * Kept as what is typed is, for whoever ticked them alone: an error, a reload or a session that ran out unticks nothing.
 * @param list its name
 * @param pupils of the rows shown; undefined until the first are
 * @param more whether there are rows further down that are not shown yet
 */
export function useSelection(list: string, pupils: string[] | undefined, more = false): Selection {
  const { value, change, forget } = useDraft(`ticked:${list}`, { pupils: [] as string[] })
  const [awaited, setAwaited] = useState<ReadonlySet<string>>(() => new Set(value.pupils))
  const [last, setLast] = useState<string>()
  const shown = pupils ?? []
  const set = new Set(value.pupils)
  const choose = (next: Iterable<string>) => {
    const ticked = [...next]
    change({ pupils: ticked })
    if (ticked.length === 0) forget()
  }
  if (pupils) {
    const rows = new Set(pupils)
    const waiting = more ? [...awaited].filter(pupil => set.has(pupil) && !rows.has(pupil)) : []
    if (waiting.length < awaited.size) setAwaited(new Set(waiting))
    const present = value.pupils.filter(pupil => rows.has(pupil) || waiting.includes(pupil))
    if (present.length < set.size) choose(present)
  }
  return useMemo(() => {
    const chosen = shown.filter(pupil => set.has(pupil))
    const all = shown.length > 0 && chosen.length === shown.length
    return {
      chosen,
      further: set.size - chosen.length,
      all,
      has: pupil => set.has(pupil),
      toggle(pupil, range) {
        const next = new Set(set)
        const [from, to] = [shown.indexOf(last ?? pupil), shown.indexOf(pupil)].sort((a, b) => a - b)
        const block = range && from !== undefined && from >= 0 && to !== undefined ? shown.slice(from, to + 1) : [pupil]
        const add = !set.has(pupil)
        block.forEach(each => (add ? next.add(each) : next.delete(each)))
        choose(next)
        setLast(pupil)
      },
      toggleAll: () => choose(all ? [] : new Set([...set, ...shown])),
      clear: () => choose([]),
    }
  }, [shown.join(), value.pupils, last]) // eslint-disable-line react-hooks/exhaustive-deps -- the ids decide, not the array
}
