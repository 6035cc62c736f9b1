import { useSearchParams } from 'react-router'
import { useSchool } from '../shell/school'
import { readFilters, writeFilters, type Filters } from './filters'

/** The filters in the address, the school filled in, and the way to change them: a step back undoes one. */
export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const [address, setAddress] = useSearchParams()
  const school = useSchool()
  const filters = { ...readFilters(address), school: school ?? '' }
  const change = (part: Partial<Filters>) => {
    const next = writeFilters({ ...readFilters(address), ...part })
    setAddress(next)
  }
  return [filters, change]
}
