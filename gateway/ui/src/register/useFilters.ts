import { useLocation, useSearchParams } from 'react-router'
import { readFilters, writeFilters, type Filters, type Typed } from './filters'
import { useEntriesSchool } from '../shell/roles'

/** The filters in the address and in the tab, the school filled in, and the way to change them: a step back undoes one. */
export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const [address, setAddress] = useSearchParams()
  const typed = useLocation().state as Typed | null
  const school = useEntriesSchool()
  const filters = { ...readFilters(address, typed), school: school ?? '' }
  const change = (part: Partial<Filters>) => {
    const next = { ...readFilters(address, typed), ...part }
    setAddress(writeFilters(next), { state: { q: next.q } satisfies Typed })
  }
  return [filters, change]
}
