import { expect, it } from 'vitest'
import type { Chronology, ConcernEntry } from '../api/safeguarding'
import { inOrder } from './inOrder'

const entry = (kind: string, occurredOn: string, recordedAt: string) => ({ kind, occurredOn, recordedAt }) as ConcernEntry
const concern = (...entries: ConcernEntry[]) => ({ entries }) as Chronology['concerns'][number]

it('puts all that a file holds in the order in which it happened, whenever it was written down', () => {
  const lines = inOrder({
    concerns: [
      concern(entry('concern-raised', '2026-03-02', '2026-03-02T09:00:00Z'), entry('information-added', '2026-02-20', '2026-03-04T09:00:00Z')),
      concern(entry('concern-raised', '2026-03-02', '2026-03-02T08:00:00Z')),
    ],
    file: [entry('file-sent', '2026-03-03', '2026-03-03T12:00:00Z')],
    ended: [{ concern: 'c', movedAt: '2026-03-02T23:30:00Z', movedBy: 'p', movedByName: null }],
  })
  expect(lines.map(({ number, entry, ended }) => `${number ?? ''} ${entry?.kind ?? ''}${ended ? 'moved' : ''}`.trim())).toEqual([
    '1 information-added',
    '2 concern-raised',
    '1 concern-raised',
    'moved',
    'file-sent',
  ])
})
