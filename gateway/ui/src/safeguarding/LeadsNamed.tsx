import { insteadInWords, leadsInWords } from './leadsInWords'
import { useLeads } from './useLeads'

/** Who the safeguarding leads of the school are, or who is in their place, for whoever has to reach one of them now. */
export function LeadsNamed({ school }: { school: string }) {
  const found = useLeads(school)
  if (!found) return null
  return <>{found.leads.length > 0 ? leadsInWords(found.leads) : `The school has no safeguarding lead at the moment. ${insteadInWords(found.instead)}`}</>
}
