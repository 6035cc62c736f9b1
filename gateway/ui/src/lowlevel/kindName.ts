import { labelOf, type Code } from '../api/policy'

/** What kind of concern it is; of what was told, none until it is recorded. */
export const kindName = (kinds: Code[], kind: string) => (kind === 'told' ? 'Not recorded yet' : labelOf(kinds, kind))
