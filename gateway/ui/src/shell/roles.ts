import { useHas } from './me'

/** Who may open which part; the services decide, this only keeps dead ends off the page. */
export const useReadsCases = () => useHas('senco', 'head-teacher', 'trust-director', 'dsl', 'deputy-dsl')
export const useKeepsRegister = () => useHas('senco', 'trust-director')
export const useDecidesErasure = () => useHas('trust-director')
export const useKeepsPrivacy = () => useHas('senco', 'trust-director')
export const useImportsRoll = () => useHas('senco', 'data-manager', 'trust-director')
export const useKeepsDirectory = () => useHas('trust-administrator')
