import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { readRetention, type Retention as Due } from '../api/retention'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Updating } from '../page/Updating'
import { lookAgain } from '../page/lookAgain'
import { useSelection } from '../register/useSelection'
import { usePrivacySchool } from '../shell/roles'
import { useWhere } from '../shell/school'
import { inWords } from '../time/words'
import { AskForErasure } from './AskForErasure'
import { DueBy } from './DueBy'
import { RetentionRules } from './RetentionRules'
import { RetentionTable } from './RetentionTable'
import { askable } from './askable'

/** The records that need not be kept any more, by the policy in force, and the request to have them erased. */
export default function Retention() {
  const school = usePrivacySchool()
  const [address, setAddress] = useSearchParams()
  const asAt = address.get('asAt') ?? ''
  const due = useQuery({
    queryKey: ['retention', school ?? '', asAt],
    queryFn: () => readRetention({ school, asAt }),
    refetchInterval: lookAgain(({ updating }) => updating),
  })
  const choose = (day: string) => {
    const next = new URLSearchParams(address)
    if (day) next.set('asAt', day)
    else next.delete('asAt')
    setAddress(next)
  }
  return (
    <Page
      title="Records due to be erased"
      caption={useWhere(school)}
      crumbs={[{ to: '/privacy', name: 'Privacy' }]}
    >
      <Updating shown={due.data?.updating ?? false} />
      <DueBy asAt={asAt} onChoose={choose} />
      <Loaded query={due} wait="Looking through the records…">
        {answer => <Found answer={answer} />}
      </Loaded>
    </Page>
  )
}

function Found({ answer }: { answer: Due }) {
  const selection = useSelection('retention', answer.lines.filter(line => askable(line)).map(line => line.pupil))
  return (
    <>
      {answer.unreadable > 0 && (
        <p className="govuk-inset-text wm-careful">
          The date of birth of {answer.unreadable === 1 ? 'one pupil' : `${answer.unreadable} pupils`} cannot be read at the moment, so more may be due. Load this
          page again in a minute.
        </p>
      )}
      {answer.lines.length === 0 ? (
        <div className="wm-empty">
          <p className="govuk-body">
            <strong>No record is due on {inWords(answer.asAt)}.</strong>
          </p>
          <p className="govuk-body">Pupils appear here once they have left and the time for which their SEN file is kept has ended.</p>
        </div>
      ) : (
        <>
          {answer.total > answer.lines.length && (
            <p className="govuk-body">
              The {answer.lines.length} longest due of {answer.total} are shown. The others follow once these have been dealt with.
            </p>
          )}
          {answer.lines.some(line => askable(line)) && <AskForErasure lines={answer.lines} selection={selection} />}
          <RetentionTable lines={answer.lines} selection={selection} />
        </>
      )}
      <RetentionRules rules={answer.rules} asAt={answer.asAt} />
    </>
  )
}
