import { Link } from 'react-router'
import { usePolicyItems } from '../api/policy'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { inWords } from '../time/words'
import { kindOf, titleOf, toCheck, type PolicyItem } from './names'

/** What the rules count with: dates, periods and lists that the trust may correct from a day on. */
export default function PolicyPage() {
  const query = usePolicyItems()
  return (
    <Page title="Policy data">
      <p className="govuk-body">What the rules count with. Those marked “Check” are starter values: compare them with your trust’s own.</p>
      <Loaded query={query}>
        {({ items }) => (
          <table className="wm-table wm-stack">
            <caption className="govuk-visually-hidden">Policy data in force today</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Today</th>
                <th scope="col">Since</th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {[...items].sort(byTitle).map(item => (
                <Line key={item.name} item={item} />
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
    </Page>
  )
}

const byTitle = (a: PolicyItem, b: PolicyItem) => titleOf(a.name).localeCompare(titleOf(b.name), 'en-GB')

function Line({ item }: { item: PolicyItem }) {
  return (
    <tr>
      <th scope="row">
        <Link className="govuk-link" to={`/policy/${item.name}`}>
          {titleOf(item.name)}
        </Link>
      </th>
      <td data-label="Today">{inShort(item)}</td>
      <td data-label="Since">{inWords(item.validFrom)}</td>
      <td data-label="Source">
        {toCheck(item) && <Tag tone="yellow">Check</Tag>} {item.source.replace(/\s*\(check[^)]*\)/, '')}
      </td>
    </tr>
  )
}

function inShort(item: PolicyItem): string {
  const kind = kindOf(item)
  if (!Array.isArray(item.value)) return String(item.value)
  const last = (item.value as { code: string }[]).at(-1)?.code ?? ''
  const many = item.value.length
  if (kind === 'codes') return `${many} codes`
  return `${many} ${kind}, to ${inWords(last.slice(-10))}`
}
