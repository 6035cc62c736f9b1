/** One field the service could not accept: where (a JSON pointer into the request) and why. */
export type FieldProblem = { pointer: string; detail: string }

/** A refusal, as RFC 9457 problem details, or the connection failing (status 0). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly rule?: string,
    readonly fields: FieldProblem[] = [],
  ) {
    super(detail || title)
  }
}

export const unreachable = new Problem(
  0,
  'unreachable',
  'Waymark cannot be reached',
  'Check your connection, then try again. Nothing you have typed is lost.',
)

type Body = { type?: string; title?: string; detail?: string; rule?: string; errors?: FieldProblem[] }

export async function problemOf(response: Response): Promise<Problem> {
  const json = (response.headers.get('content-type') ?? '').includes('json')
  const body: Body = json ? await response.json().catch(() => ({})) : {}
  const slug = body.type?.split('/').pop() ?? ''
  return new Problem(response.status, slug, body.title ?? '', body.detail ?? '', body.rule, body.errors ?? [])
}
