export const CHANNEL = 'waymark-signed-out'

let ours: BroadcastChannel | undefined

/** One for the tab: what it says itself it does not hear. */
const channel = () => (ours ??= new BroadcastChannel(CHANNEL))

/** Tells the other tabs of this browser that the person has signed out: they share the session, and keep drafts of their own. */
export function tellSignedOut(): void {
  channel().postMessage('')
}

/** Hears of it from another tab; what is answered stops the listening. */
export function onSignedOut(listener: () => void): () => void {
  channel().addEventListener('message', listener)
  return () => channel().removeEventListener('message', listener)
}
