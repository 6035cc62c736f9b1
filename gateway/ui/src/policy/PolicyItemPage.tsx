import { useParams, useSearchParams } from 'react-router'
import { useComingPolicy, usePolicyItems } from '../api/policy'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { NotFound } from '../shell/NotFound'
import { dateOf, daysAfter, partsOf, todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { ComingValues } from './ComingValues'
import { PolicyCorrection } from './PolicyCorrection'
import { titleOf, type PolicyItem } from './names'

/** One item of policy data: what it is, what it is to be, and its correction from a day on, whole. */
export default function PolicyItemPage() {
  const { name = '' } = useParams()
  const query = usePolicyItems()
  return (
    <Loaded query={query}>
      {({ items }) => {
        const item = items.find(each => each.name === name)
        return item ? <Item item={item} /> : <NotFound />
      }}
    </Loaded>
  )
}

function Item({ item }: { item: PolicyItem }) {
  const [address] = useSearchParams()
  const from = dateOf(partsOf(address.get('from')))
  const withdraw = address.get('withdraw') !== null
  return (
    <Page title={titleOf(item.name)} crumbs={[{ to: '/policy', name: 'Policy data' }]}>
      <p className="govuk-body">
        In force since {inWords(item.validFrom)}. Source: {item.source}
      </p>
      <ComingValues item={item} />
      {!from && <PolicyCorrection item={item} value={item.value} from={todayInSchool()} />}
      {from && withdraw && <Withdrawal key={`${from}-withdraw`} item={item} from={from} />}
      {from && !withdraw && <Replacement key={from} item={item} from={from} />}
    </Page>
  )
}

/** What was to come is entered anew, for the same day. */
function Replacement({ item, from }: { item: PolicyItem; from: string }) {
  const query = useComingPolicy(item.name)
  return (
    <Loaded query={query}>
      {({ coming }) => <PolicyCorrection item={item} value={coming.find(each => each.validFrom === from)?.value ?? item.value} from={from} />}
    </Loaded>
  )
}

/** From that day on it stays what it is the day before. */
function Withdrawal({ item, from }: { item: PolicyItem; from: string }) {
  const query = usePolicyItems(daysAfter(from, -1))
  return (
    <Loaded query={query}>
      {({ items }) => <PolicyCorrection item={item} value={items.find(each => each.name === item.name)?.value ?? item.value} from={from} withdraws />}
    </Loaded>
  )
}
