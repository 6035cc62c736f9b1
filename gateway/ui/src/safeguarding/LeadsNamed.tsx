import { useQuery } from '@tanstack/react-query'
import { readLeads } from '../api/safeguarding'
import { leadsInWords } from './leadsInWords'

/** Who the safeguarding leads of the school are, for whoever has to reach one of them now. */
export function LeadsNamed({ school }: { school: string }) {
  const { data } = useQuery({ queryKey: ['leads', school], queryFn: () => readLeads(school), enabled: school !== '' })
  return <>{data && leadsInWords(data.leads)}</>
}
