import { useQuery } from '@tanstack/react-query'
import { readImportsProgress, type ImportReached } from '../api/roll'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { lookAgain } from '../page/lookAgain'
import { states } from '../roll/states'
import { schoolName, useMe } from '../shell/me'
import { momentOf } from '../time/words'

const whole = new Intl.NumberFormat('en-GB')

/** How far roll imports are, for whoever helps with them and sees no pupil: counts alone. */
export default function ImportsProgressPage() {
  const query = useQuery({
    queryKey: ['imports-progress'],
    queryFn: readImportsProgress,
    refetchInterval: lookAgain(({ imports }) => imports.some(each => each.state === 'running')),
  })
  return (
    <Page title="Roll imports" caption="How far they are, newest first" crumbs={[{ to: '/schools', name: 'Schools' }]}>
      <p className="govuk-body wm-prose">You see counts, and no name of a pupil or a file. What is in a file is for those who import at that school.</p>
      <Loaded query={query}>
        {({ imports }) => (imports.length === 0 ? <p className="govuk-body">No roll has been imported yet.</p> : <ImportsTable imports={imports} />)}
      </Loaded>
    </Page>
  )
}

function ImportsTable({ imports }: { imports: ImportReached[] }) {
  const { schools } = useMe()
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Roll imports, newest first</caption>
      <thead>
        <tr>
          <th scope="col">School</th>
          <th scope="col">Started</th>
          <th scope="col">State</th>
          <th scope="col">Rows</th>
          <th scope="col">With a problem</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(each => (
          <tr key={`${each.school}-${each.startedAt}`}>
            <th scope="row">{schoolName(schools, each.school)}</th>
            <td data-label="Started">{momentOf(each.startedAt)}</td>
            <td data-label="State">
              <Tag tone={states[each.state].tone}>{named(each)}</Tag>
            </td>
            <td data-label="Rows">{each.rows > 0 ? whole.format(each.rows) : '–'}</td>
            <td data-label="With a problem">{whole.format(each.problems)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function named({ state, done, total }: ImportReached): string {
  if (state === 'preview') return 'Waiting to be confirmed'
  return state === 'running' && total > 0 ? `Importing: ${whole.format(done)} of ${whole.format(total)}` : states[state].name
}
