import type { ImportState } from '../api/roll'
import type { Tone } from '../page/Tag'

/** How far an import is, in words. */
export const states: Record<ImportState, { name: string; tone: Tone; next?: string }> = {
  'needs-mapping': { name: 'Columns to match', tone: 'yellow', next: 'Match the columns' },
  preview: { name: 'Waiting for you to confirm', tone: 'yellow', next: 'Check and confirm' },
  running: { name: 'Importing', tone: 'blue', next: 'Follow' },
  finished: { name: 'Finished', tone: 'green' },
  refused: { name: 'Refused', tone: 'red' },
  reversed: { name: 'Reversed', tone: 'grey' },
}

export function unfinished(state: ImportState): boolean {
  return states[state].next !== undefined
}
