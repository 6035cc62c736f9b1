import { labelOf, usePolicy } from '../api/policy'
import type { Need } from '../api/reports'

/** Needs in words, primary first. */
export function NeedList({ needs }: { needs: Need[] }) {
  const { needTypes } = usePolicy()
  const ordered = [...needs].sort((a, b) => a.rank - b.rank)
  if (ordered.length === 0) return <>None recorded</>
  return (
    <ol className="govuk-list govuk-list--number wm-needlist">
      {ordered.map(need => (
        <li key={need.code}>
          {labelOf(needTypes, need.code)} ({need.code})
        </li>
      ))}
    </ol>
  )
}
