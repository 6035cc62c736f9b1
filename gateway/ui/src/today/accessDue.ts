import type { AccessLine } from '../api/subjectAccess'
import { inWords } from '../time/words'

type Line = Pick<AccessLine, 'clock' | 'due'>

/** How many requests have still to be answered, and how pressing they are; undefined where none has. */
export function accessDue(requests: Line[]): { open: number; note: string } | undefined {
  const open = requests.filter(({ clock }) => clock !== 'closed')
  const first = open.map(({ due }) => due).sort()[0]
  if (first === undefined) return undefined
  const count = (clock: Line['clock']) => open.filter(each => each.clock === clock).length
  const pressing = [
    count('overdue') > 0 && `${count('overdue')} overdue`,
    count('due-soon') > 0 && `${count('due-soon')} due within a week`,
  ].filter(Boolean)
  return { open: open.length, note: pressing.length > 0 ? pressing.join(', ') : `To be answered by ${inWords(first)}` }
}
