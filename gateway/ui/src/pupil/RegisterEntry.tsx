import { Link } from 'react-router'
import type { CurrentEntry, Pupil } from '../api/reports'
import { SummaryList, type SummaryRow } from '../page/SummaryList'
import { Tag } from '../page/Tag'
import { useKeepsRegisterAt } from '../shell/roles'
import { inWords } from '../time/words'
import { NeedList } from '../register/NeedList'
import { ProvisionTag } from '../register/ProvisionTag'

/** The current entry on the SEN register, with the way to change each part of it. */
export function RegisterEntry({ pupil }: { pupil: Pupil }) {
  const keeps = useKeepsRegisterAt(pupil.school)
  const entry = pupil.register
  return (
    <section aria-labelledby="entry">
      <h2 id="entry" className="govuk-heading-m">
        SEN register
      </h2>
      {entry ? <SummaryList tight rows={rows(entry, keeps ? pupil.pupil : undefined)} /> : <p className="govuk-body">Not on the SEN register.</p>}
    </section>
  )
}

function rows(entry: CurrentEntry, pupil: string | undefined): SummaryRow[] {
  const change = (to: string, name: string, of: string) =>
    pupil && (
      <Link className="govuk-link" to={`/pupils/${pupil}/${to}`}>
        {name}
        <span className="govuk-visually-hidden"> {of}</span>
      </Link>
    )
  const plan = entry.plan ? [{ key: 'EHC plan', value: `${entry.plan.reference}, ${entry.plan.authority}` }] : []
  const tried = entry.triedBefore ? [{ key: 'Tried before', value: <span className="wm-said">{entry.triedBefore}</span> }] : []
  return [
    { key: 'Provision', value: <ProvisionTag code={entry.provision} />, action: change('change-provision', 'Change', 'provision') },
    ...plan,
    { key: 'Needs', value: <NeedList needs={entry.needs} />, action: change('rank-needs', 'Change', 'needs') },
    { key: 'On the register since', value: inWords(entry.since) },
    {
      key: 'Parents told',
      value: entry.parentsTold ? inWords(entry.parentsTold) : <Tag tone="yellow">Not yet</Tag>,
      action: entry.parentsTold ? undefined : change('tell-parents', 'Record', 'that parents were told'),
    },
    ...tried,
  ]
}
