import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { readLowLevel, type LowLevel } from '../api/lowLevel'
import { usePolicy } from '../api/policy'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { EntryList } from '../safeguarding/EntryList'
import { useKeepsLowLevel } from '../safeguarding/roles'
import { PatternTable } from './PatternTable'
import { StandingTag } from './StandingTag'
import { WhereFrom } from './WhereFrom'
import { actsFor } from './lowLevelActs'
import { nameOf } from './nameOf'

/** One low-level concern with what came of it, and the pattern it stands in. */
export default function LowLevelRecord() {
  const { concern = '' } = useParams()
  const query = useQuery({ queryKey: ['low-level-concern', concern], queryFn: () => readLowLevel(concern) })
  return (
    <Page
      title={query.data ? nameOf(query.data.concern) : 'Low-level concern'}
      tab="Low-level concern"
      caption="Low-level concern about"
      crumbs={[{ to: '/low-level', name: 'Low-level concerns' }]}
    >
      <Loaded query={query}>{found => <Shown record={found} />}</Loaded>
    </Page>
  )
}

function Shown({ record }: { record: LowLevel }) {
  const { lowLevelKinds, lowLevelOutcomes } = usePolicy()
  const keeps = useKeepsLowLevel()
  const told = record.concern.status === 'told'
  return (
    <div className="wm-record">
      <div className="wm-record__steps">
        <nav className="wm-steps wm-no-print" aria-labelledby="steps">
          <h2 id="steps" className="govuk-heading-m">
            What you can do
          </h2>
          <ul className="govuk-list govuk-list--spaced">
            {Object.entries(actsFor(record.concern)).map(([what, act]) => (
              <li key={what}>
                <Link className="govuk-link" to={`/low-level/${record.concern.concern}/${what}`}>
                  {act.name}
                </Link>
              </li>
            ))}
            <li>
              {told ? (
                <Link className="govuk-link" to={`/low-level/${record.concern.concern}/record`}>
                  Take it up: record whom it is about
                </Link>
              ) : (
                <Link className="govuk-link" to={`/low-level/${record.concern.concern}/reattribute`}>
                  It is about another person
                </Link>
              )}
            </li>
            {keeps && !told && (
              <li>
                <Link className="govuk-link" to={`/low-level/people/${record.concern.subject}/keeping`}>
                  How long it is kept
                </Link>
              </li>
            )}
          </ul>
        </nav>
      </div>
      <div className="wm-record__main">
        <p className="govuk-body">
          <StandingTag concern={record.concern} />
        </p>
        <WhereFrom record={record} />
        <EntryList entries={record.entries} codes={[...lowLevelKinds, ...lowLevelOutcomes]} />
        <PatternTable people={[record.pattern]} />
      </div>
    </div>
  )
}
