import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readRows, type RollImport } from '../api/roll'
import { Refusal } from '../page/Refusal'
import { useReadsCases } from '../shell/roles'

/** Whom a reversal left as imported, since somebody worked on them, or a later file changed them, before their turn. */
export function LeftAsImported({ roll }: { roll: RollImport }) {
  const reads = useReadsCases()
  const rows = useInfiniteQuery({
    queryKey: ['import-rows', roll.id, roll.state, 'stayed'],
    queryFn: ({ pageParam }) => readRows(roll.id, 'stayed', pageParam),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })
  return (
    <div className="govuk-inset-text wm-careful">
      <p className="govuk-body">
        <strong>
          {roll.leftAsImported === 1 ? '1 pupil was left as they are' : `${roll.leftAsImported} pupils were left as they are`} because somebody worked
          on them, or a later file changed them, since:
        </strong>
      </p>
      {rows.error && <Refusal failure={rows.error} again={() => void rows.refetch()} />}
      <ul className="govuk-list wm-notes">
        {rows.data?.pages
          .flatMap(page => page.rows)
          .map((row, at) => (
            <li key={row.pupil ?? at}>
              {row.pupil && reads ? (
                <Link className="govuk-link" to={`/pupils/${row.pupil}`}>
                  {row.name || 'No name'}
                </Link>
              ) : (
                row.name || 'A pupil of another school'
              )}
              . {row.problems[0]?.detail}
            </li>
          ))}
      </ul>
      {rows.hasNextPage && (
        <button type="button" className="wm-link" onClick={() => void rows.fetchNextPage()}>
          Show more
        </button>
      )}
    </div>
  )
}
