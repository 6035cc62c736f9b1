import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { readRequest } from '../api/subjectAccess'
import { lookAgain } from '../page/lookAgain'

/** The request that the address names. */
export function useRequest() {
  const { request = '' } = useParams()
  return useQuery({
    queryKey: ['subject-access', request],
    queryFn: () => readRequest(request),
    refetchInterval: lookAgain(({ updating }) => updating),
  })
}
