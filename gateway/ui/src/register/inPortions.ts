import type { BulkAnswer, RowResult } from '../api/register'
import { attempt, type Attempt } from '../form/attempt'

/** As many pupils as one command records within a second or two. */
export const portionSize = 200

export type Send<P> = (some: P[], keyFor: Attempt['keyFor']) => Promise<BulkAnswer>

/**
 * Commands for many pupils, sent one portion after another. Each portion has a key of its own, so that after a portion
 * that failed the same can be sent again, and those before it are not recorded twice.
 */
export function portions(size = portionSize) {
  const attempts: Attempt[] = []
  return async function inPortions<P>(all: P[], send: Send<P>, onProgress: (done: number) => void): Promise<RowResult[]> {
    const results: RowResult[] = []
    for (let at = 0; at < all.length; at += size) {
      const { keyFor } = (attempts[at / size] ??= attempt())
      const answer = await send(all.slice(at, at + size), keyFor)
      results.push(...answer.results)
      onProgress(results.length)
    }
    return results
  }
}
