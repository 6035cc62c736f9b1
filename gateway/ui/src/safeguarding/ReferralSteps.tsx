import { Link } from 'react-router'
import type { Concern, Referral } from '../api/safeguarding'
import { stepsOf } from './referralWords'

/** What a lead can do about one referral as it stands. */
export function ReferralSteps({ concern, referral }: { concern: Concern; referral: Referral }) {
  const steps = stepsOf(referral, concern.status === 'closed')
  if (steps.length === 0) return null
  return (
    <p className="govuk-body-s wm-answers wm-tight wm-no-print">
      {steps.map(({ act, entry, name }) => (
        <Link
          key={name}
          className="govuk-link"
          to={`/safeguarding/concerns/${concern.concern}/${act}?referral=${referral.referral}${entry === undefined ? '' : `&entry=${entry}`}`}
        >
          {name}
        </Link>
      ))}
    </p>
  )
}
