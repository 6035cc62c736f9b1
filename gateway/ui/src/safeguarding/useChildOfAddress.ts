import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { readPupil } from '../api/reports'
import { spokenName, yearName } from '../pupil/names'

/** The child whose page one came from, named in the address; none where there is none or it cannot be read. */
export function useChildOfAddress(): { pupil: string; child: string } {
  const [address] = useSearchParams()
  const pupil = address.get('pupil') ?? ''
  const found = useQuery({ queryKey: ['pupil', pupil], queryFn: () => readPupil(pupil), enabled: pupil !== '' })
  if (!found.data) return { pupil: '', child: '' }
  return { pupil, child: `${spokenName(found.data.name, found.data.nameState)}, ${yearName(found.data.yearGroup)}` }
}
