import { Link } from 'react-router'
import { useComingPolicy } from '../api/policy'
import type { components } from '../api/generated/pupil-case'
import { Loaded } from '../page/Loaded'
import { inWords } from '../time/words'
import { linesOf } from './lines'
import { kindOf, type PolicyItem } from './names'

type Coming = components['schemas']['ComingValue']

/** What an item is to be from days to come: who entered it and where it comes from. Until its day it may be changed and taken out again. */
export function ComingValues({ item }: { item: PolicyItem }) {
  const query = useComingPolicy(item.name)
  return (
    <Loaded query={query}>
      {({ coming }) =>
        coming.length > 0 && (
          <section aria-labelledby="coming">
            <h2 id="coming" className="govuk-heading-m">
              To come
            </h2>
            {coming.map(each => (
              <ComingValue key={each.validFrom} item={item} coming={each} />
            ))}
          </section>
        )
      }
    </Loaded>
  )
}

function ComingValue({ item, coming }: { item: PolicyItem; coming: Coming }) {
  const day = inWords(coming.validFrom)
  const to = `/policy/${item.name}?from=${coming.validFrom}`
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>From {day}:</strong> {coming.changes ? '' : 'as the day before; what was to come has been withdrawn'}
      </p>
      {coming.changes && <p className="govuk-body wm-said">{linesOf(kindOf(item), coming.value)}</p>}
      <p className="govuk-body">
        Entered by {coming.name ?? 'somebody whose name is not available'}. Source: {coming.source}
      </p>
      <Link className="govuk-link govuk-!-margin-right-2" to={to}>
        Correct it<span className="govuk-visually-hidden"> for {day}</span>
      </Link>
      {coming.changes && (
        <Link className="govuk-link" to={`${to}&withdraw=yes`}>
          Withdraw it<span className="govuk-visually-hidden"> for {day}</span>
        </Link>
      )}
    </div>
  )
}
