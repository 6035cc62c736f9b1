import { describe, expect, it } from 'vitest'
import { marked, partsOfLine } from './passages'

const text = 'Her brother Jory said so'
const of = (from: number, to: number) => ({ line: 0, from, to, length: text.length })

describe('a marked line', () => {
  it('is cut where it is marked', () => {
    expect(partsOfLine(text, [of(12, 16)]).map(part => [part.text, part.removed])).toEqual([
      ['Her brother ', false],
      ['Jory', true],
      [' said so', false],
    ])
    expect(partsOfLine(text, [])).toHaveLength(1)
  })
  it('takes marks that overlap for one', () => {
    expect(marked([of(4, 13)], 0, 12, 16, text.length)).toEqual([of(4, 16)])
    expect(marked([of(4, 11)], 1, 0, 3, 9)).toHaveLength(2)
  })
  it('is not marked by an empty selection', () => {
    expect(marked([], 0, 5, 5, text.length)).toEqual([])
  })
})
