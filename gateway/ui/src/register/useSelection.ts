import { useMemo, useState } from 'react'

export type Selection = {
  chosen: string[]
  has: (pupil: string) => boolean
  toggle: (pupil: string, range: boolean) => void
  all: boolean
  toggleAll: () => void
  clear: () => void
}

/** Which rows are chosen; with Shift, all between the one chosen last and this one. A row that goes is chosen no more, should it come back. */
export function useSelection(pupils: string[]): Selection {
  const [set, setSet] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string>()
  const rows = new Set(pupils)
  const present = [...set].filter(pupil => rows.has(pupil))
  if (present.length < set.size) setSet(new Set(present))
  return useMemo(() => {
    const chosen = pupils.filter(pupil => set.has(pupil))
    const all = pupils.length > 0 && chosen.length === pupils.length
    return {
      chosen,
      all,
      has: pupil => set.has(pupil),
      toggle(pupil, range) {
        const next = new Set(set)
        const [from, to] = [pupils.indexOf(last ?? pupil), pupils.indexOf(pupil)].sort((a, b) => a - b)
        const block = range && from !== undefined && from >= 0 && to !== undefined ? pupils.slice(from, to + 1) : [pupil]
        const add = !set.has(pupil)
        block.forEach(each => (add ? next.add(each) : next.delete(each)))
        setSet(next)
        setLast(pupil)
      },
      toggleAll: () => setSet(all ? new Set() : new Set(pupils)),
      clear: () => setSet(new Set()),
    }
  }, [pupils.join(), set, last]) // eslint-disable-line react-hooks/exhaustive-deps -- the ids decide, not the array
}
