import { expect, it } from 'vitest'
import { entrySays, keptInWords } from './candidateWords'

const keeping = { appointed: false, due: false, waiting: false, dueOn: '2026-05-04', months: 6 }

it('says until when a candidate is kept, and what has to be known first', () => {
  expect(keptInWords({ keeping, outcome: 'withdrawn' })).toBe('Until 4 May 2026')
  expect(keptInWords({ keeping: { ...keeping, due: true }, outcome: 'withdrawn' })).toContain('ended on 4 May 2026')
  expect(keptInWords({ keeping: { ...keeping, dueOn: null, waiting: true }, outcome: null })).toContain('say how the application ended')
  expect(keptInWords({ keeping: { ...keeping, appointed: true }, outcome: 'appointed' })).toContain('member of staff')
})

it('says of an entry what was written and the words of its code', () => {
  const who = { person: 'p', name: null }
  const entry = { seq: 2, type: 'outcome-recorded', occurredOn: '2026-01-05', recordedAt: '2026-01-05T09:00:00Z', by: who, about: null, words: null, code: 'withdrawn', hold: null }
  expect(entrySays(entry, [{ code: 'withdrawn', label: 'Withdrew' }] as never)).toEqual(['Withdrew'])
  expect(entrySays({ ...entry, code: null, words: 'Rang to say so.' }, [])).toEqual(['Rang to say so.'])
})
