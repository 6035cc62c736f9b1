import { useHas } from '../shell/me'
import { useSchoolOf } from '../shell/school'

/** Who opens what of safeguarding; the service decides, this only keeps dead ends off the page. */
export const useLeadsSafeguarding = () => useHas('dsl', 'deputy-dsl')
/** Of the schools that somebody leads, the one that is looked at; null for all of these. */
export const useLeadSchool = () => useSchoolOf('dsl', 'deputy-dsl')
/** A trust director those about a head teacher. */
export const useReadsLowLevel = () => useHas('head-teacher', 'trust-director')
export const useLowLevelSchool = () => useSchoolOf('head-teacher', 'trust-director')
export const useKeepsLowLevel = () => useHas('head-teacher')
export const useHeadSchool = () => useSchoolOf('head-teacher')
export const useSeesWhoViewedLowLevel = () => useHas('head-teacher', 'trust-director')
export const useDecidesLowLevelErasure = () => useHas('trust-director')
export const useMayBreakGlass = () => useHas('head-teacher', 'trust-director')
