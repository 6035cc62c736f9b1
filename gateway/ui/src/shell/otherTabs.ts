export const SIGNED_OUT = 'waymark-signed-out'
export const SIGNED_IN = 'waymark-signed-in'

const ours = new Map<string, BroadcastChannel>()

/** One of each for the tab: what it says itself it does not hear. */
function channel(name: string): BroadcastChannel {
  const open = ours.get(name) ?? new BroadcastChannel(name)
  ours.set(name, open)
  return open
}

/** Tells the other tabs of this browser that the person has signed out: they share the session, and keep drafts of their own. */
export function tellSignedOut(): void {
  channel(SIGNED_OUT).postMessage('')
}

/** Hears of it from another tab; what is answered stops the listening. */
export function onSignedOut(listener: () => void): () => void {
  channel(SIGNED_OUT).addEventListener('message', listener)
  return () => channel(SIGNED_OUT).removeEventListener('message', listener)
}

/** Tells the other tabs who is signed in now, by their id. */
export function tellSignedIn(person: string): void {
  channel(SIGNED_IN).postMessage(person)
}

/** Hears of it from another tab; what is answered stops the listening. */
export function onSignedIn(listener: (person: string) => void): () => void {
  const told = (event: MessageEvent<string>) => listener(event.data)
  channel(SIGNED_IN).addEventListener('message', told)
  return () => channel(SIGNED_IN).removeEventListener('message', told)
}
