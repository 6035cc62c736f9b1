import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { readAllProposals, type ProposalRow } from '../api/reports'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Updating } from '../page/Updating'
import { lookAgain } from '../page/lookAgain'
import { useCasesSchool } from '../shell/roles'
import { useWhere } from '../shell/school'
import { ConfirmChosen } from './ConfirmChosen'
import { ProposalTable } from './ProposalTable'
import { missing } from './missing'
import { useSelection } from './useSelection'

/** Register entries that the imported roll proposes: confirmed together, or one by one. */
export default function Proposals() {
  const school = useCasesSchool()
  const proposals = useQuery({
    queryKey: ['proposals', school ?? ''],
    queryFn: () => readAllProposals(school),
    refetchInterval: lookAgain(({ updating }) => updating),
  })
  return (
    <Page
      title="Proposed register entries"
      caption={useWhere(school)}
      crumbs={[{ to: '/register', name: 'SEN register' }]}
    >
      <Updating shown={proposals.data?.updating ?? false} />
      <Loaded query={proposals}>{({ rows }) => (rows.length === 0 ? <NoProposals /> : <Waiting rows={rows} />)}</Loaded>
    </Page>
  )
}

function Waiting({ rows }: { rows: ProposalRow[] }) {
  const complete = rows.filter(row => missing(row).length === 0)
  const selection = useSelection('proposals', complete.map(row => row.pupil))
  const [results, setResults] = useState<Record<string, string>>({})
  return (
    <>
      <div className="wm-prose">
        <p className="govuk-body">The imported roll says these pupils have SEN. Nobody is on the register until you confirm.</p>
        {complete.length < rows.length && (
          <p className="govuk-body">
            {rows.length - complete.length === 1 ? 'One needs' : `${rows.length - complete.length} need`} something the file did not say: open{' '}
            {rows.length - complete.length === 1 ? 'it' : 'each'} to complete it.
          </p>
        )}
      </div>
      <ConfirmChosen rows={rows} selection={selection} onRefused={setResults} />
      <ProposalTable rows={rows} selection={selection} refused={results} />
    </>
  )
}

function NoProposals() {
  return (
    <div className="wm-empty">
      <p className="govuk-body">
        <strong>No proposed entries are waiting.</strong>
      </p>
      <p className="govuk-body">
        When you import a roll with SEN information in it, the entries it proposes appear here.{' '}
        <Link className="govuk-link" to="/register">
          Go to the SEN register
        </Link>
      </p>
    </div>
  )
}
