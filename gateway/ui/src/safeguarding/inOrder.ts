import type { Chronology, ConcernEntry } from '../api/safeguarding'
import { todayInSchool } from '../time/schoolDate'

type Ended = Chronology['ended'][number]

/** A line of a chronology. */
export interface Line {
  /** Which concern it belongs to, counted from 1 in the order in which they were raised; none of what is about the file itself. */
  number?: number
  entry?: ConcernEntry
  ended?: Ended
}

/** All that a file holds, in the order in which it happened; of one day in that in which it was recorded. */
export function inOrder({ concerns, ended, file }: Pick<Chronology, 'concerns' | 'ended' | 'file'>): Line[] {
  const lines: { line: Line; day: string; recorded: string }[] = [
    ...concerns.flatMap((concern, at) => concern.entries.map(entry => of(entry, at + 1))),
    ...file.map(entry => of(entry)),
    ...ended.map(each => ({ line: { ended: each }, day: todayInSchool(new Date(each.movedAt)), recorded: each.movedAt })),
  ]
  return lines.sort((a, b) => compare(a.day, b.day) || compare(a.recorded, b.recorded)).map(({ line }) => line)
}

function of(entry: ConcernEntry, number?: number) {
  return { line: number === undefined ? { entry } : { number, entry }, day: entry.occurredOn, recorded: entry.recordedAt }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
