import type { RollImport } from '../api/roll'
import { momentOf } from '../time/words'

/** What would surprise somebody after the import, said before it. */
export function BeforeImporting({ roll: { older, moversWithoutClass: movers } }: { roll: RollImport }) {
  return (
    <>
      {older && (
        <p className="govuk-inset-text wm-careful">
          <strong>This file is older than the last one imported.</strong> It was written on {momentOf(older.written)}, and a transfer file written on{' '}
          {momentOf(older.newest)} has been imported for this school since. Whatever changed between the two would be set back. Export a new file from
          your school’s system, unless you mean this one.
        </p>
      )}
      {movers > 0 && (
        <p className="govuk-inset-text wm-careful">
          <strong>
            {movers === 1
              ? 'The class of 1 pupil who moves here would be emptied.'
              : `The classes of ${movers} pupils who move here would be emptied.`}
          </strong>{' '}
          The file does not say their class here, and the class of their last school is not theirs any more. No class teacher finds{' '}
          {movers === 1 ? 'this pupil' : 'these pupils'} until a file with classes is imported.
        </p>
      )}
    </>
  )
}
