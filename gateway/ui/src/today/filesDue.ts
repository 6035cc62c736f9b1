import type { Transfer } from '../api/safeguarding'
import { inWords } from '../time/words'

type Line = Pick<Transfer, 'status' | 'open' | 'late' | 'dueBy' | 'fromSchool' | 'toSchool'>
type Due = { key: string; number: number; name: string; note: string }

/**
 * Files about which somebody at these schools has something to do: to be sent, come from another school, refused by it, or sent and confirmed
 * by nobody in time.
 */
export function filesDue(transfers: Line[], mine: (school: string) => boolean): Due[] {
  const which = (of: (line: Line) => boolean) => transfers.filter(line => line.open && of(line))
  const leaves = (line: Line) => mine(line.fromSchool)
  const comes = (line: Line) => !!line.toSchool && mine(line.toSchool)
  const kinds: [string, string, string, Line[], string?][] = [
    ['to-send', 'File to send to the next school', 'Files to send to the next school', which(line => line.status === 'to-send')],
    ['not-joined', 'File of a child who has not joined', 'Files of children who have not joined', which(line => line.status === 'not-joined'), 'Return each, or send it on'],
    ['to-receive', 'File sent to you', 'Files sent to you', which(line => line.status === 'sent' && comes(line))],
    ['refused', 'File that was refused', 'Files that were refused', which(line => line.status === 'refused' && leaves(line)), 'The other school does not take it'],
    [
      'to-chase',
      'File that nobody has confirmed',
      'Files that nobody has confirmed',
      which(line => line.status === 'sent' && line.late && leaves(line) && !comes(line)),
      'Sent, and later than five school days',
    ],
  ]
  return kinds
    .filter(([, , , lines]) => lines.length > 0)
    .map(([key, one, many, lines, note]) => ({ key, number: lines.length, name: lines.length === 1 ? one : many, note: note ?? byWhen(lines) }))
}

function byWhen(lines: Line[]): string {
  const late = lines.filter(line => line.late).length
  return late > 0 ? `${late} later than five school days` : `In time until ${inWords(lines.map(({ dueBy }) => dueBy).sort()[0] ?? null)}`
}
