import { insteadInWords } from './leadsInWords'
import { useLeads } from './useLeads'

/** Where nobody is there to read a concern: says so, and to whom one speaks. Nothing where there is a lead or a deputy. */
export function NoLead({ school, sent = false }: { school: string; sent?: boolean }) {
  const found = useLeads(school)
  if (!found || found.leads.length > 0) return null
  return (
    <div className="govuk-inset-text wm-careful" role={sent ? 'alert' : undefined}>
      <p className="govuk-body">
        <strong>{sent ? 'Your concern is recorded, but nobody has been told of it yet.' : 'What you send will be kept, but nobody is told of it yet.'}</strong> The school has no safeguarding lead in
        Waymark at the moment, nor a deputy.
      </p>
      <p className="govuk-body wm-tight">{insteadInWords(found.instead)} Do it today: whoever becomes safeguarding lead finds the concern in Waymark.</p>
    </div>
  )
}
