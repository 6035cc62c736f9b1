import { Link } from 'react-router'
import { labelOf, usePolicy } from '../api/policy'
import { answerAddress, withdrawApproval, type AccessDetail } from '../api/subjectAccess'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { SummaryList } from '../page/SummaryList'
import { Tag } from '../page/Tag'
import { Updating } from '../page/Updating'
import { useDecidesErasure } from '../shell/roles'
import { inWords, momentOf } from '../time/words'
import { ApproveAnswer } from './ApproveAnswer'
import { DraftAnswer } from './DraftAnswer'
import { RequestSteps } from './RequestSteps'
import { SafeguardingPart } from './SafeguardingPart'
import { TakeApprovalBack } from './TakeApprovalBack'
import { clocks, stages, subjectName } from './accessWords'
import { useAnswers } from './useAnswers'
import { useRequest } from './useRequest'

/** One request: what was asked, by when it is to be answered, and how far it has come. */
export default function RequestPage() {
  const query = useRequest()
  return (
    <Page
      title={query.data ? `Request about ${subjectName(query.data)}` : 'Subject access request'}
      crumbs={[{ to: '/privacy/requests', name: 'Subject access requests' }]}
    >
      <Loaded query={query}>{request => <Detail request={request} />}</Loaded>
    </Page>
  )
}

function Detail({ request }: { request: AccessDetail }) {
  const { accessRequesters, accessDelivery, accessRefusals } = usePolicy()
  const answers = useAnswers(request)
  const clock = clocks[request.clock]
  const rows = [
    { key: 'State', value: stages[request.stage] },
    {
      key: 'To be answered by',
      value: request.clock !== 'closed' && (
        <>
          {inWords(request.due)} <Tag tone={clock.tone}>{clock.name}</Tag>
        </>
      ),
    },
    { key: 'Received', value: inWords(request.receivedOn) },
    { key: 'Asked by', value: `${request.asker} (${labelOf(accessRequesters, request.askedBy).toLowerCase()})` },
    { key: 'Asked for', value: request.asked },
    { key: 'Who is asking', value: request.identityCheckedOn ? `Confirmed on ${inWords(request.identityCheckedOn)}` : 'Not confirmed yet' },
    { key: 'Put off', value: request.extended > 0 && `By ${request.extended === 1 ? 'one month' : 'two months'}: ${request.extensionReason ?? ''}` },
    { key: 'Gathered', value: request.knownAt && `As the record stood on ${momentOf(request.knownAt)}: ${request.items} items, ${request.undecided} still to be looked through` },
    { key: 'Approved', value: request.approvedOn && `On ${inWords(request.approvedOn)} by ${request.approvedBy ?? 'somebody'}` },
    { key: 'Approval taken back', value: request.takenBackOn && `On ${inWords(request.takenBackOn)}: ${request.takenBackWhy ?? ''}` },
    { key: 'Given', value: request.sentOn && `On ${inWords(request.sentOn)}: ${labelOf(accessDelivery, request.sentHow ?? '').toLowerCase()}` },
    { key: 'Refused', value: request.refusedOn && `On ${inWords(request.refusedOn)}: ${labelOf(accessRefusals, request.refusalReason ?? '')}. ${request.refusalNote ?? ''}` },
  ]
  return (
    <>
      <Updating shown={request.updating} />
      <div className="wm-two">
        <div>
          <SummaryList rows={rows.filter(row => row.value)} />
          <p className="govuk-body wm-muted">
            One month from the day it was received, or from the day who is asking was confirmed: the same day of the next month, or its last day. Where that is a
            weekend or a bank holiday, the next working day counts.
          </p>
          <SafeguardingPart request={request} />
        </div>
        <div>
          <RequestSteps request={request} />
          {answers && request.stage === 'in-redaction' && <DraftAnswer href={answerAddress(request.request, 'pdf')} recorded={request.subjectKind === 'pupil'} />}
          <ApproveAnswer request={request} />
          {answers && (request.stage === 'approved' || request.stage === 'sent') && <Answer request={request} />}
        </div>
      </div>
    </>
  )
}

function Answer({ request }: { request: AccessDetail }) {
  const director = useDecidesErasure()
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="govuk-heading-m">
        The answer
      </h2>
      <p className="govuk-body">Made from the record as it was approved, the same each time.{request.subjectKind === 'pupil' && ' Who opens it is recorded.'}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={answerAddress(request.request, 'pdf')} download>
            Open as PDF
          </a>
        </li>
        <li>
          <a className="govuk-link" href={answerAddress(request.request, 'json')} download>
            Open as JSON, for another system
          </a>
        </li>
      </ul>
      {request.stage === 'approved' && director && (
        <>
          <p className="govuk-body">
            <Link className="govuk-link" to={`/privacy/requests/${request.request}/sent`}>
              Record that it was given
            </Link>
          </p>
          <TakeApprovalBack of={request.request} seen={request.seq} send={(body, options) => withdrawApproval(request.request, body, options)} />
        </>
      )}
    </section>
  )
}
