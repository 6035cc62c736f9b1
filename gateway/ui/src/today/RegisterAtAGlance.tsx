import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readRegister } from '../api/reports'
import { Loaded } from '../page/Loaded'
import { SummaryList } from '../page/SummaryList'

/** The register in three numbers, each a way into it. */
export function RegisterAtAGlance({ school }: { school: string | null }) {
  const query = useQuery({ queryKey: ['register-count', school, ''], queryFn: ({ signal }) => readRegister({ school, limit: 1 }, signal) })
  return (
    <section aria-labelledby="glance" className="wm-form">
      <h2 id="glance" className="govuk-heading-m">SEN register</h2>
      <Loaded query={query}>{({ total, counts }) => (
        <SummaryList rows={[
          { key: 'On the register', value: total, action: <Link className="govuk-link" to="/register">Open<span className="govuk-visually-hidden"> the register</span></Link> },
          { key: 'SEN support (K)', value: counts.K, action: <Link className="govuk-link" to="/register?provision=K">Show<span className="govuk-visually-hidden"> pupils with SEN support</span></Link> },
          { key: 'EHC plan (E)', value: counts.E, action: <Link className="govuk-link" to="/register?provision=E">Show<span className="govuk-visually-hidden"> pupils with an EHC plan</span></Link> },
        ]} />
      )}</Loaded>
    </section>
  )
}
