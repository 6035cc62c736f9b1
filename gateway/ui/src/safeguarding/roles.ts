import { useHas } from '../shell/me'

/** Who opens what of safeguarding; the service decides, this only keeps dead ends off the page. */
export const useLeadsSafeguarding = () => useHas('dsl', 'deputy-dsl')
/** A trust director those about a head teacher. */
export const useReadsLowLevel = () => useHas('head-teacher', 'trust-director')
export const useKeepsLowLevel = () => useHas('head-teacher')
export const useSeesWhoViewedLowLevel = () => useHas('head-teacher', 'trust-director')
export const useDecidesLowLevelErasure = () => useHas('trust-director')
export const useMayBreakGlass = () => useHas('head-teacher', 'trust-director')
