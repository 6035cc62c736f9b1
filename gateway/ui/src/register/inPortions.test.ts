import { expect, test } from 'vitest'
import type { BulkAnswer } from '../api/register'
import { portions } from './inPortions'

const recorded = (some: string[]): BulkAnswer => ({
  ledger: 'cases',
  position: 1,
  results: some.map(pupil => ({ pupil, outcome: 'told', rule: null, detail: null })),
})
const pupils = Array.from({ length: 25 }, (_, i) => `pupil-${i}`)

test('all are sent, in portions, with progress after each', async () => {
  const sent: number[] = []
  const progress: number[] = []
  const results = await portions(10)(
    pupils,
    async some => {
      sent.push(some.length)
      return recorded(some)
    },
    done => progress.push(done),
  )
  expect(sent).toEqual([10, 10, 5])
  expect(progress).toEqual([10, 20, 25])
  expect(results.map(result => result.pupil)).toEqual(pupils)
})

test('after a portion that failed, those before it go again under the same key', async () => {
  const inPortions = portions(10)
  const keys: string[] = []
  let broken = true
  const send = async (some: string[], keyFor: (body: unknown) => string) => {
    keys.push(keyFor(some))
    if (broken && keys.length === 2) throw new Error('cut off')
    return recorded(some)
  }
  await expect(inPortions(pupils, send, () => {})).rejects.toThrow('cut off')
  broken = false
  await inPortions(pupils, send, () => {})
  expect(keys.slice(2, 4)).toEqual(keys.slice(0, 2))
  expect(new Set(keys).size).toBe(3)
})
