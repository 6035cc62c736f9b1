import { labelOf, usePolicy } from '../api/policy'
import type { Need } from '../api/reports'

/** Needs in rank order: the primary one in words, the others by their census codes. */
export function NeedCodes({ needs }: { needs: Need[] }) {
  const { needTypes } = usePolicy()
  const [primary, ...others] = [...needs].sort((a, b) => a.rank - b.rank)
  if (!primary) return <span className="wm-muted">None recorded</span>
  return (
    <>
      <strong>{primary.code}</strong> {labelOf(needTypes, primary.code) !== primary.code && labelOf(needTypes, primary.code)}
      {others.map(need => (
        <span key={need.code} className="wm-need">
          <span className="govuk-visually-hidden">, then </span>
          {need.code}
          <span className="govuk-visually-hidden"> {labelOf(needTypes, need.code)}</span>
        </span>
      ))}
    </>
  )
}
