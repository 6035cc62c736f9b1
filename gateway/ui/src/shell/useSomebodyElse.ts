import { useEffect, useState } from 'react'
import { onSignedIn, tellSignedIn } from './otherTabs'

/**
 * Whether somebody else is signed in in this browser by now than whom this tab was opened for: what it shows, and what was being typed
 * in it, is not theirs to see.
 */
export function useSomebodyElse(person: string | undefined): boolean {
  const [whose, setWhose] = useState(person)
  const [somebodyElse, setSomebodyElse] = useState(false)
  if (!whose && person) setWhose(person)
  if (whose && person && person !== whose && !somebodyElse) setSomebodyElse(true)
  useEffect(() => {
    if (person) tellSignedIn(person)
  }, [person])
  useEffect(
    () =>
      onSignedIn(now => {
        if (whose && now !== whose) setSomebodyElse(true)
      }),
    [whose],
  )
  return somebodyElse
}
