import type { ReactNode } from 'react'

/** A column heading that sorts; the name's order can be turned round. */
export function SortHeading({ by, sort, onSort, children }: { by: string; sort: string; onSort: (by: string) => void; children: ReactNode }) {
  const up = sort === by
  const down = sort === `-${by}`
  const next = up && by === 'name' ? `-${by}` : by
  return (
    <th scope="col" aria-sort={up ? 'ascending' : down ? 'descending' : undefined}>
      <button type="button" className="wm-sort" onClick={() => onSort(next)}>
        {children}
        <span aria-hidden="true" className={`wm-sort__arrow ${up ? 'wm-sort__arrow--up' : down ? 'wm-sort__arrow--down' : ''}`} />
      </button>
    </th>
  )
}
