import { useEffect, useState } from 'react'
import { readChronology, type Chronology } from '../api/safeguarding'

/** Gets the chronology once more to be printed, which is recorded so, and prints what came. */
export function usePrinting(pupil: string) {
  const [paper, setPaper] = useState<Chronology>()
  const [failure, setFailure] = useState<Error>()
  const print = () => {
    setFailure(undefined)
    readChronology(pupil, { use: 'print' }).then(setPaper, (refused: unknown) => setFailure(refused as Error))
  }
  useEffect(() => {
    if (!paper) return
    window.print()
    setPaper(undefined)
  }, [paper])
  return { paper, failure, print }
}
