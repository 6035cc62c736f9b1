import type { AccessDetail } from '../api/subjectAccess'
import { useMe } from '../shell/me'
import { isAbout } from './accessWords'

/** Whether this person may answer a request: nobody does one about themself. */
export function useAnswers(request: AccessDetail): boolean {
  return !isAbout(request, useMe().person)
}
