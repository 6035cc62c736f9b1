import type { Concern } from '../api/safeguarding'

/** The child as a concern's page calls them. */
export function childOf(concern: Pick<Concern, 'pupil' | 'childName' | 'childAsTold'>): string {
  if (concern.childName) return concern.childName
  return concern.pupil ? 'A child whose name is not available' : `A child not found on the roll: ${concern.childAsTold ?? 'not told'}`
}
