import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { usePolicyItems } from '../api/policy'
import { readTransfers, type Transfer } from '../api/safeguarding'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { calendarEnds } from '../policy/calendarEnd'
import { schoolName, useMe, workSchools } from '../shell/me'
import { inWords } from '../time/words'
import { WhereItIs } from './WhereItIs'
import { useLeadSchool } from './roles'

/** Files that have to go to the next school, are on their way, or have arrived, each against its five days. */
export default function TransfersPage() {
  const school = useLeadSchool()
  const known = calendarEnds(usePolicyItems().data?.items ?? []).find(({ name }) => name === 'term-dates')?.last
  const query = useQuery({ queryKey: ['transfers', school], queryFn: () => readTransfers({ school }) })
  return (
    <Page title="Files to send and receive" crumbs={[{ to: '/safeguarding', name: 'Safeguarding' }]}>
      <Loaded query={query}>
        {({ transfers }) =>
          transfers.length === 0 ? (
            <NoFiles />
          ) : (
            <table className="wm-table wm-stack">
              <thead>
                <tr>
                  <th scope="col">Child</th>
                  <th scope="col">From</th>
                  <th scope="col">To</th>
                  <th scope="col">In time until</th>
                  <th scope="col">Where it is</th>
                </tr>
              </thead>
              <tbody>
                {transfers.map(transfer => (
                  <Line key={`${transfer.pupil}-${transfer.transfer ?? transfer.fromSchool}`} transfer={transfer} known={known} />
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </Page>
  )
}

const elsewhere: Record<string, string> = { 'to-send': 'Not known yet', 'not-joined': 'Not known yet', 'no-next-school': 'Nowhere' }

function NoFiles() {
  return (
    <div className="wm-empty">
      <p className="govuk-body">
        <strong>No child with a file has left or joined, so nothing is to be sent or received.</strong>
      </p>
      <p className="govuk-body">When a roll shows that one has, the file stands here with its five days. To send one sooner, open the child’s chronology.</p>
      <Link className="govuk-link" to="/safeguarding">
        Find the child in the inbox
      </Link>
    </div>
  )
}

/** `known` is the last day of the term dates. */
function Line({ transfer, known }: { transfer: Transfer; known: string | undefined }) {
  const me = useMe()
  const mine = (school: string) => workSchools(me).some(each => each.id === school)
  const beyond = transfer.status !== 'no-next-school' && known && transfer.dueBy > known
  return (
    <tr>
      <th scope="row">
        <Link className="govuk-link" to={`/safeguarding/children/${transfer.pupil}`}>
          {transfer.childName ?? 'Name not available'}
        </Link>
      </th>
      <td data-label="From">{schoolName(me.schools, transfer.fromSchool)}</td>
      <td data-label="To">{transfer.toSchool ? schoolName(me.schools, transfer.toSchool) : (elsewhere[transfer.status] ?? 'Outside the trust')}</td>
      <td data-label="Until">
        {transfer.status === 'no-next-school' ? '' : inWords(transfer.dueBy)} {transfer.late && <Tag tone="orange">Late</Tag>}
        {beyond && <span className="govuk-hint govuk-!-margin-bottom-0">Counted without term dates, which are known to {inWords(known)}</span>}
      </td>
      <td data-label="Where">
        <WhereItIs transfer={transfer} mine={mine} />
      </td>
    </tr>
  )
}
