/** What is said after a round of requests. */
export function askedWords({ asked, refused }: { asked: number; refused: number }): string {
  const done = asked === 1 ? 'Erasure of 1 record is asked for' : `Erasure of ${asked} records is asked for`
  const not = refused === 1 ? '1 had changed meanwhile: look at it again' : `${refused} had changed meanwhile: look at them again`
  if (asked === 0) return `Nothing was asked for. ${not}`
  return refused === 0 ? `${done}. A trust director other than you has to approve it` : `${done}. ${not}`
}
