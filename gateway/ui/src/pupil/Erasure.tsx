import { Link } from 'react-router'
import { labelOf, usePolicy } from '../api/policy'
import type { Pupil } from '../api/reports'
import { SummaryList } from '../page/SummaryList'
import { useMe } from '../shell/me'
import { useDecidesErasure, useKeepsRegisterAt } from '../shell/roles'
import { inWords } from '../time/words'

/** That the record is to be erased, or was: what was asked for, by whom, and (unless it is being decided here) who can do what about it. */
export function Erasure({ pupil, decided = false }: { pupil: Pupil; decided?: boolean }) {
  const { erasureReasons } = usePolicy()
  const erasure = pupil.erasure
  if (!erasure) return null
  const rows = [
    { key: 'Reason', value: erasure.reason && labelOf(erasureReasons, erasure.reason) },
    { key: 'What was added', value: erasure.note },
    { key: 'Asked for by', value: erasure.requestedBy && (erasure.requestedByName ?? 'Name not available') },
    { key: 'On', value: erasure.requestedOn && inWords(erasure.requestedOn) },
  ]
  return (
    <section className="wm-proposed" aria-labelledby="erasure">
      <h2 id="erasure" className="govuk-heading-m">
        {titles[erasure.stage]}
      </h2>
      <p className="govuk-body">{meanings[erasure.stage]}</p>
      <SummaryList tight rows={rows.filter(row => row.value)} />
      {erasure.stage === 'requested' && !decided && <Decide pupil={pupil} requestedBy={erasure.requestedBy} />}
    </section>
  )
}

const titles = { requested: 'Erasure requested', approved: 'Erasure approved', erased: 'This record has been erased' }

const meanings = {
  requested: 'A second person has to approve it. Until then the record stays as it is.',
  approved: 'It is being carried out and cannot be undone.',
  erased: 'Name, date of birth, UPN and everything written in words are gone for good. Dates and codes stay, so that past figures can still be checked.',
}

function Decide({ pupil, requestedBy }: { pupil: Pupil; requestedBy: string | null | undefined }) {
  const mine = useMe().person === requestedBy
  const keeps = useKeepsRegisterAt(pupil.school)
  const decides = useDecidesErasure()
  if (mine && keeps) {
    return (
      <p className="govuk-body">
        <Link className="govuk-link" to={`/pupils/${pupil.pupil}/erasure/withdraw`}>
          Withdraw your request
        </Link>
      </p>
    )
  }
  if (mine || !decides) return null
  return (
    <Link className="govuk-button" to={`/pupils/${pupil.pupil}/erasure/decide`}>
      Approve or refuse
    </Link>
  )
}
