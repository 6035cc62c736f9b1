import type { Concern } from '../api/safeguarding'
import { Tag } from '../page/Tag'
import { inWords } from '../time/words'
import { ReferralSteps } from './ReferralSteps'
import { answerWords } from './referralWords'

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
            Made {inWords(referral.madeOn)}. {answerWords(referral)} {referral.late && referral.status !== 'no-answer' && <Tag tone="orange">Late</Tag>}
            <ReferralSteps concern={concern} referral={referral} />
          </li>
        ))}
      </ul>
    </section>
  )
}
