/** The child as chosen in the search, or who it is in somebody's own words; the school is the child's, '' while nobody said which. */
export type ChildAnswer = { pupil: string; child: string; childAsTold: string; school: string }

export const noChild = (school: string): ChildAnswer => ({ pupil: '', child: '', childAsTold: '', school })

/** What is still missing, as `failed` takes it. */
export function missingOfChild({ pupil, childAsTold, school }: ChildAnswer): [field: string, message: string | false | undefined][] {
  const told = childAsTold.trim() !== ''
  return [
    ['childAsTold', !pupil && !told && 'Choose the child, or say in your own words who it is'],
    ['school', !pupil && told && !school && 'Choose the school of the child'],
  ]
}

/** As commands take them. */
export const childBody = ({ pupil, childAsTold, school }: ChildAnswer) => (pupil ? { pupil } : { childAsTold: childAsTold.trim(), school })
