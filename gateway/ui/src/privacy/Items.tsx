import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { decideItems, readItems, type AccessItems, type Looked } from '../api/subjectAccess'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { momentOf } from '../time/words'
import { GatherForm } from './GatherForm'
import { IncludeRest } from './IncludeRest'
import { ItemCard } from './ItemCard'

/** All that is held about one person, item by item: given, withheld, or with passages taken out. */
export default function Items() {
  const { request = '' } = useParams()
  const items = useQuery({ queryKey: ['subject-access-items', request], queryFn: () => readItems(request) })
  return (
    <Page
      title="What is held"
      crumbs={[
        { to: '/privacy/requests', name: 'Subject access requests' },
        { to: `/privacy/requests/${request}`, name: 'Request' },
      ]}
    >
      <Loaded query={items} wait="Gathering what is held…">
        {answer => <Found answer={answer} />}
      </Loaded>
    </Page>
  )
}

function Found({ answer }: { answer: AccessItems }) {
  const open = answer.items.filter(item => !item.decision)
  const looked: Looked = { ...answer, decide: (body, options) => decideItems(answer.request, body, options) }
  return (
    <>
      <p className="govuk-body">
        As the record stood on {momentOf(answer.knownAt)}. {answer.items.length} items
        {answer.gathered && (open.length === 0 ? ', all looked through.' : `, ${open.length} still to be looked through.`)}
      </p>
      {answer.gathered ? open.length > 0 && <IncludeRest answer={looked} open={open} /> : <GatherForm answer={answer} />}
      {answer.items.length === 0 && (
        <div className="wm-empty">
          <p className="govuk-body">
            <strong>Nothing is held.</strong>
          </p>
        </div>
      )}
      {answer.items.map((item, at) => (
        <ItemCard key={item.item} answer={looked} item={item} heading={item.section !== answer.items[at - 1]?.section} />
      ))}
    </>
  )
}
