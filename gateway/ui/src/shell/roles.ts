import { useHas, useHasAt } from './me'

/** Who may open which part; the services decide, this only keeps dead ends off the page. */
export const useReadsCases = () => useHas('senco', 'head-teacher', 'trust-director', 'dsl', 'deputy-dsl')
/** Class teachers and teaching assistants find and read their own pupils; the services narrow it. */
export const useReadsEntries = () => useHas('senco', 'head-teacher', 'trust-director', 'dsl', 'deputy-dsl', 'class-teacher', 'teaching-assistant')
export const useReadsTimelines = () => useHas('senco', 'head-teacher', 'trust-director', 'dsl', 'deputy-dsl', 'class-teacher')
export const useKeepsRegister = () => useHas('senco', 'trust-director')
export const useKeepsRegisterAt = (school: string | null | undefined) => useHasAt(school, 'senco', 'trust-director')
/** In the school that is looked at; where all are, at any of them. */
export function useKeepsRegisterIn(school: string): boolean {
  const there = useKeepsRegisterAt(school)
  const anywhere = useKeepsRegister()
  return school === '' ? anywhere : there
}
export const useDecidesErasure = () => useHas('trust-director')
export const useKeepsPrivacy = () => useHas('senco', 'trust-director')
export const useImportsRoll = () => useHas('senco', 'data-manager', 'trust-director')
/** Who answers for who is on their school's roll. */
export const useAnswersForRoll = () => useHas('senco', 'head-teacher', 'data-manager', 'trust-director')
export const useKeepsDirectory = () => useHas('trust-administrator')
