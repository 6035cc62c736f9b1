import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { readRows, type RollImport } from '../api/roll'
import { Refusal } from '../page/Refusal'
import { RowTable } from './RowTable'

const kinds = [
  ['problem', 'Problems', 'problems'],
  ['joiner', 'Joiners', 'joiners'],
  ['leaver', 'Leavers', 'leavers'],
  ['mover', 'Movers', 'movers'],
  ['change', 'Changes', 'changes'],
  ['unchanged', 'Unchanged', 'unchanged'],
] as const

/** The rows of the file, one kind at a time; problems first. Of a file that is deleted by now only they are known. */
export function ImportRows({ roll }: { roll: RollImport }) {
  const [address] = useSearchParams()
  const known = roll.state === 'preview' ? kinds : kinds.slice(0, 1)
  const filled = known.filter(([, , count]) => (roll.counts?.[count] ?? 0) > 0)
  const wanted = address.get('rows') ?? filled[0]?.[0]
  const shown = filled.find(([kind]) => kind === wanted) ?? filled[0]
  const rows = useInfiniteQuery({
    queryKey: ['import-rows', roll.id, roll.state, shown?.[0]],
    queryFn: ({ pageParam }) => readRows(roll.id, shown![0], pageParam),
    initialPageParam: '',
    getNextPageParam: page => (page.next === null || page.next === undefined ? undefined : String(page.next)),
    enabled: shown !== undefined,
  })
  if (!shown) return null
  return (
    <section aria-labelledby="rows" className="wm-rows">
      <h2 id="rows" className="govuk-heading-m">
        Row by row
      </h2>
      <nav aria-label="Kinds of row" className="wm-tabs">
        {filled.map(([kind, name, count]) => (
          <Link
            key={kind}
            to={`?rows=${kind}`}
            replace
            preventScrollReset
            className="wm-tabs__tab"
            aria-current={kind === shown[0] ? 'true' : undefined}
          >
            {name} ({roll.counts?.[count]})
          </Link>
        ))}
      </nav>
      {rows.error && <Refusal failure={rows.error} again={() => void rows.refetch()} />}
      {rows.isPending && (
        <p className="govuk-body" role="status">
          Loading rows…
        </p>
      )}
      {rows.data && <RowTable kind={shown[0]} name={shown[1]} rows={rows.data.pages.flatMap(page => page.rows)} />}
      {rows.hasNextPage && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void rows.fetchNextPage()}>
          Show more
        </button>
      )}
    </section>
  )
}
