import type { Problem } from './problem'

export type ProblemWords = { title: string; advice: string }

const byStatus: Record<number, ProblemWords> = {
  0: { title: 'Waymark cannot be reached', advice: 'Check your connection, then try again. Nothing you have typed is lost.' },
  400: { title: 'Waymark did not understand that', advice: 'Check what you entered and try again.' },
  401: { title: 'You have been signed out', advice: 'Sign in again to carry on. What you typed is kept on this computer until you do.' },
  403: { title: 'You do not have access to this', advice: 'Your role does not include it. If it should, ask your trust administrator.' },
  404: { title: 'Not found', advice: 'It may belong to a school you do not work with, or the link may be wrong.' },
  409: { title: 'This cannot be recorded', advice: 'Check the pupil’s record, then try again.' },
  412: {
    title: 'This record has changed since you opened it',
    advice: 'Someone has recorded something else in the meantime. Your answers are kept: look at the latest record, then send them again.',
  },
  413: { title: 'The file is too large', advice: 'Export the roll of one school only and try again.' },
  415: { title: 'Waymark cannot read this kind of file', advice: 'Save the roll as a Common Transfer File (.xml) or as CSV and try again.' },
  422: { title: 'There is a problem', advice: 'Check what you entered and try again.' },
  429: { title: 'Too many requests', advice: 'Wait a minute, then try again.' },
  503: { title: 'This part of Waymark is not available just now', advice: 'Nothing was lost. Try again in a few minutes.' },
}
const unexpected: ProblemWords = {
  title: 'Sorry, there is a problem with Waymark',
  advice: 'Nothing was lost. Try again in a few minutes. If it goes on, tell your trust administrator what you were doing.',
}
const ownWords = new Set([0, 401, 412, 428])
/** Says itself what it is that has changed: no record, but what a file would do. */
const previewChanged = 'preview-changed'

/** A refusal in words a person can act on: the service's own sentence where it gives one, ours otherwise. */
export function problemWords(problem: Problem): ProblemWords {
  const status = problem.status === 428 ? 412 : problem.status === 502 || problem.status === 504 ? 503 : problem.status
  const words = byStatus[status] ?? unexpected
  const ours = ownWords.has(status) && problem.slug !== previewChanged
  const theirs = status < 500 && !ours && problem.detail
  return theirs ? { title: problem.title || words.title, advice: problem.detail } : words
}
