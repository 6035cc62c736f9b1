import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { readRequest } from '../api/subjectAccess'

/** The request that the address names. */
export function useRequest() {
  const { request = '' } = useParams()
  return useQuery({
    queryKey: ['subject-access', request],
    queryFn: () => readRequest(request),
    refetchInterval: query => (query.state.data?.updating ? 2000 : false),
  })
}
