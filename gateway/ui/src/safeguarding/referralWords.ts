import type { Referral } from '../api/safeguarding'
import { inWords } from '../time/words'

/** A step about a referral: the act’s name in the address, and which entry it corrects. */
export type ReferralStep = { act: string; entry?: number; name: string }

/** What came of a referral. One that was never answered was not answered in time. */
export function answerWords({ status, endedOn, dueBy }: Referral): string {
  if (status === 'withdrawn') return 'Withdrawn: it was recorded on the wrong concern.'
  if (status === 'no-answer') return `No answer came; it was due by ${inWords(dueBy)}, and none is waited for since ${inWords(endedOn ?? null)}.`
  if (status === 'answered') return `Answered ${inWords(endedOn ?? null)}; one working day ended ${inWords(dueBy)}.`
  return `No answer yet; it is due by ${inWords(dueBy)}, one working day.`
}

/** An answer that is not accepted is escalated like none at all, and one may come after all. What is wrong is mended also once the concern is closed. */
export function stepsOf({ status, late, entry, endedBy }: Referral, closed: boolean): ReferralStep[] {
  if (status === 'withdrawn') return []
  const ended = status === 'answered' ? 'The day of the answer is wrong' : 'The day since when none is waited for is wrong'
  return [
    ...(closed ? [] : open(status, late)),
    { act: 'correct-day', entry, name: 'The day of the referral is wrong' },
    ...(endedBy == null ? [] : [{ act: 'correct-day', entry: endedBy, name: ended }]),
    { act: 'withdraw', name: 'It is of another concern' },
  ]
}

function open(status: string, late: boolean): ReferralStep[] {
  const answer = [{ act: 'answer', name: 'Record their answer' }]
  const chase = [{ act: 'chase', name: 'Record that you chased it' }]
  const none = [{ act: 'no-answer', name: 'Record that no answer came' }]
  return [
    ...(status === 'answered' ? [] : [...answer, ...chase]),
    ...(status === 'open' && late ? none : []),
    { act: 'escalate', name: 'Escalate' },
  ]
}
