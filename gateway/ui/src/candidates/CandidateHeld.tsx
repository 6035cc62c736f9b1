import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { actOnCandidate, readCandidateItems, type CandidateItems } from '../api/candidates'
import type { Looked } from '../api/subjectAccess'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { IncludeRest } from '../privacy/IncludeRest'
import { ItemCard } from '../privacy/ItemCard'
import { momentOf } from '../time/words'

/** All that is held about a candidate who asked, item by item: given, withheld, or with passages taken out. */
export default function CandidateHeld() {
  const { candidate = '', request = '' } = useParams()
  const items = useQuery({ queryKey: ['candidate-items', candidate, request], queryFn: () => readCandidateItems(candidate, request) })
  const crumbs = [
    { to: '/candidates', name: 'Candidates' },
    { to: `/candidates/${candidate}`, name: 'Candidate' },
  ]
  return (
    <Page title="What is held" crumbs={crumbs}>
      <Loaded query={items} wait="Gathering what is held…">
        {answer => <Found answer={answer} />}
      </Loaded>
    </Page>
  )
}

function Found({ answer }: { answer: CandidateItems }) {
  const { candidate, request, items, gathered } = answer
  const open = items.filter(item => !item.decision)
  const looked: Looked = { ...answer, decide: (body, options) => actOnCandidate(candidate, `subject-access/${request}/decide`, body, options) }
  return (
    <>
      <p className="govuk-body">
        As the record stood on {momentOf(answer.knownAt)}. {items.length} items
        {gathered && (open.length === 0 ? ', all looked through.' : `, ${open.length} still to be looked through.`)}
      </p>
      {gathered && open.length > 0 && <IncludeRest answer={looked} open={open} />}
      {items.map((item, at) => (
        <ItemCard key={item.item} answer={looked} item={item} heading={item.section !== items[at - 1]?.section} />
      ))}
    </>
  )
}
