import { useQuery } from '@tanstack/react-query'
import { readSchools } from '../api/directory'
import { useMe } from './me'

/** Every school of the trust, also where the person holds no role: what goes there names it. */
export function useTrustSchools(): { id: string; name: string }[] {
  const { schools } = useMe()
  const listed = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  return listed.data?.schools ?? schools
}
