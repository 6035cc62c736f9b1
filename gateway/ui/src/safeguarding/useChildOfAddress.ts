import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { readPupil } from '../api/reports'
import { spokenName, yearName } from '../pupil/names'
import type { ChildAnswer } from './childAnswer'

/** The pupil of the address, '' for none; found once they could be read. */
export type ChildOfAddress = { pupil: string; reading: boolean; found?: Omit<ChildAnswer, 'childAsTold'> }

/** The child whose page one came from. Whoever cannot be read is not waited for: one describes them. */
export function useChildOfAddress(): ChildOfAddress {
  const [address] = useSearchParams()
  const pupil = address.get('pupil') ?? ''
  const { data, isFetchedAfterMount: tried } = useQuery({ queryKey: ['pupil', pupil], queryFn: () => readPupil(pupil), enabled: pupil !== '' })
  if (!data) return { pupil, reading: pupil !== '' && !tried }
  return { pupil, reading: false, found: { pupil, child: `${spokenName(data.name, data.nameState)}, ${yearName(data.yearGroup)}`, school: data.school ?? '' } }
}
