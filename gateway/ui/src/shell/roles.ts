import { useHas, useHasAt, useMe, workSchools } from './me'
import { useSchoolOf } from './school'

/** Who may open which part; the services decide, this only keeps dead ends off the page. */
const cases = ['senco', 'head-teacher', 'trust-director', 'dsl', 'deputy-dsl']
export const useReadsCases = () => useHas(...cases)
/** At the school of a pupil: who reads cases elsewhere is refused there, and the refusal stands in the record. */
export const useReadsCasesAt = (school: string | null | undefined) => useHasAt(school, ...cases)
export const useCasesSchool = () => useSchoolOf(...cases)
/** Class teachers and teaching assistants find and read their own pupils; the services narrow it. */
const entries = [...cases, 'class-teacher', 'teaching-assistant']
export const useReadsEntries = () => useHas(...entries)
export const useEntriesSchool = () => useSchoolOf(...entries)
export const useReadsTimelinesAt = (school: string | null | undefined) => useHasAt(school, ...cases, 'class-teacher')
/** Of the schools looked at, those whose cases the person reads, or null where it is all of them. */
export function useCaseSchoolsIn(school: string | null): string[] | null {
  const me = useMe()
  const held = me.grants.filter(grant => cases.includes(grant.role))
  if (held.some(grant => !grant.school)) return null
  const theirs = new Set(held.map(grant => grant.school))
  const looked = school ? [school] : workSchools(me).map(each => each.id)
  const read = looked.filter(each => theirs.has(each))
  return read.length === looked.length ? null : read
}
export const useKeepsRegister = () => useHas('senco', 'trust-director')
export const useKeepsRegisterAt = (school: string | null | undefined) => useHasAt(school, 'senco', 'trust-director')
/** In the school that is looked at; where all are, at any of them. */
export function useKeepsRegisterIn(school: string): boolean {
  const there = useKeepsRegisterAt(school)
  const anywhere = useKeepsRegister()
  return school === '' ? anywhere : there
}
/** Who keeps the record of candidates: head teachers of their own school's, trust directors of all. */
const recruiters = ['head-teacher', 'trust-director']
export const useKeepsCandidates = () => useHas(...recruiters)
export const useCandidatesSchool = () => useSchoolOf(...recruiters)
export const useDecidesErasure = () => useHas('trust-director')
export const useKeepsPrivacy = () => useHas('senco', 'trust-director')
export const usePrivacySchool = () => useSchoolOf('senco', 'trust-director')
const importers = ['senco', 'data-manager', 'trust-director']
export const useImportsRoll = () => useHas(...importers)
export const useRollSchool = () => useSchoolOf(...importers)
/** Who answers for who is on their school's roll. */
export const useAnswersForRoll = () => useHas('senco', 'head-teacher', 'data-manager', 'trust-director')
export const useKeepsDirectory = () => useHas('trust-administrator')
