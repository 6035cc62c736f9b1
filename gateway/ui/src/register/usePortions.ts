import { useState } from 'react'
import { portions, type Send } from './inPortions'

/** Sends for many pupils in portions; says how many are done while more are on their way. */
export function usePortions() {
  const [done, setDone] = useState<number>()
  const [inPortions] = useState(() => portions())
  return {
    done,
    send: <P>(all: P[], send: Send<P>) => inPortions(all, send, setDone).finally(() => setDone(undefined)),
  }
}
