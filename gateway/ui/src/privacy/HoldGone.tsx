import type { Pupil } from '../api/reports'
import { BackToRecord } from '../pupil/usePupilCommand'

export function HoldGone({ pupil }: { pupil: Pupil }) {
  return (
    <>
      <p className="govuk-body">This hold does not stand any more: somebody has lifted it.</p>
      <BackToRecord pupil={pupil} />
    </>
  )
}
