import { Link } from 'react-router'
import type { Concern, Referral } from '../api/safeguarding'
import { Tag } from '../page/Tag'
import { inWords } from '../time/words'

/** Referrals to children's social care, each against its one working day. */
export function Referrals({ concern }: { concern: Concern }) {
  if (concern.referrals.length === 0) return null
  return (
    <section aria-labelledby="referrals">
      <h2 id="referrals" className="govuk-heading-m">
        Referrals to children’s social care
      </h2>
      <ul className="wm-grants">
        {concern.referrals.map(referral => (
          <li key={referral.referral}>
            Made {inWords(referral.madeOn)}. {answerWords(referral)} {referral.late && <Tag tone="orange">Late</Tag>}
            {concern.status !== 'closed' && <ReferralSteps concern={concern} referral={referral} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** An answer that is not accepted is escalated like none at all. */
function ReferralSteps({ concern, referral }: { concern: Concern; referral: Referral }) {
  const at = (what: string) => `/safeguarding/concerns/${concern.concern}/${what}?referral=${referral.referral}`
  return (
    <p className="govuk-body-s wm-answers wm-tight wm-no-print">
      {!referral.answeredOn && (
        <>
          <Link className="govuk-link" to={at('answer')}>
            Record their answer
          </Link>
          <Link className="govuk-link" to={at('chase')}>
            Record that you chased it
          </Link>
        </>
      )}
      <Link className="govuk-link" to={at('escalate')}>
        Escalate
      </Link>
    </p>
  )
}

function answerWords(referral: Referral): string {
  return referral.answeredOn
    ? `Answered ${inWords(referral.answeredOn)}; one working day ended ${inWords(referral.dueBy)}.`
    : `No answer yet; it is due by ${inWords(referral.dueBy)}, one working day.`
}
