import { csrfToken } from './csrf'
import { isAutomatic } from './deeds'
import { Problem, problemOf, unreachable } from './problem'
import { atLeast, notePositions } from './positions'
import { sessionEnded, sessionUsed } from './sessionSignal'
import { noteUnverified } from './unverified'

export type Query = Record<string, string | number | null | undefined>

export function withQuery(path: string, query: Query = {}): string {
  const text = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== null && value !== '') text.set(name, String(value))
  return text.size > 0 ? `${path}?${text}` : path
}

/** Sends one request; throws {@link Problem} for anything but success. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const unsafe: Record<string, string> = init.method === undefined || init.method === 'GET' ? {} : { 'X-XSRF-TOKEN': csrfToken() }
  const automatic = isAutomatic()
  const asked: Record<string, string> = automatic ? { 'Waymark-Automatic': 'true' } : {}
  const headers = { Accept: 'application/json, application/problem+json', ...asked, ...unsafe, ...init.headers }
  const response = await fetch(path, { ...init, headers, credentials: 'same-origin' }).catch((cause: unknown) => {
    throw cause instanceof DOMException && cause.name === 'AbortError' ? cause : unreachable
  })
  if (response.status === 401) sessionEnded()
  else if (!automatic) sessionUsed()
  if (!response.ok) throw await problemOf(response)
  notePositions(response.headers.get('Waymark-Position'))
  noteUnverified(path, response.headers.get('Waymark-Unverified-Since'))
  return response
}

export async function get<A>(path: string, query: Query = {}, signal?: AbortSignal): Promise<A> {
  return (await request(withQuery(path, query), signal ? { signal } : {})).json() as Promise<A>
}

/** A read of a read model: waits for what this person has just recorded. */
export function getAtLeast<A>(path: string, query: Query = {}, signal?: AbortSignal): Promise<A> {
  return get<A>(path, { ...query, 'at-least': atLeast('cases') }, signal)
}

export type CommandOptions = { key: string; seq?: number | undefined }

export async function command<A>(path: string, body: unknown, options: CommandOptions): Promise<A> {
  const response = await answered(path, body, options)
  return (response.status === 204 ? {} : await response.json()) as A
}

/** The answer to a command as it comes. */
export function answered(path: string, body: unknown, { key, seq }: CommandOptions): Promise<Response> {
  const decided: Record<string, string> = seq === undefined ? {} : { 'If-Match': `"${seq}"` }
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...decided }
  return settled(path, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** The same command sent again while the first is still being worked on is asked for until that is answered. */
async function settled(path: string, init: RequestInit, tries = 30): Promise<Response> {
  try {
    return await request(path, init)
  } catch (failure) {
    if (tries === 0 || !(failure instanceof Problem) || failure.slug !== 'command-under-way') throw failure
    await new Promise(again => setTimeout(again, 1000))
    return settled(path, init, tries - 1)
  }
}
