import { saying } from '#case/remarks'
import { victimNeeds as needsInTheInspection } from '../authorities/livingInFear2017.ts'
import { enhancedRights, trial } from '../authorities/victimsCode2021.ts'
import { check } from '../check.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

export const victimNeeds = check({
  id: 'victim.needs',
  title: 'The victim’s and witnesses’ needs are known',
  asks: 'Does the file say what the victim and witnesses need (language, health, disability, age, children, safe contact), or that they need nothing?',
  authorities: [trial, enhancedRights, needsInTheInspection],
  bars: 'none',
  looksFor: 'record of the victim’s or witnesses’ needs',

  looksAt: ({ reading }) => ({
    victim: called(reading, 'victim'),
    needs: saying(reading.remarks, 'victimNeeds', 'need'),
    none: saying(reading.remarks, 'victimNeeds', 'none'),
  }),

  find({ victim, needs, none }) {
    if (needs.length > 0)
      return {
        outcome: 'met',
        because: 'Needs are recorded; the hearing should be prepared for them.',
        wouldChange: 'A change in those needs should be passed on.',
        evidence: needs,
      }
    if (none.length > 0)
      return {
        outcome: 'met',
        because: 'The witness was asked and no particular need is recorded.',
        wouldChange: 'A need that comes to light later should be passed on.',
        evidence: none,
      }
    return {
      outcome: 'silent',
      because: 'Nothing is recorded of what the victim or the witnesses need in order to take part.',
      wouldChange: 'The witness care part of the statement form, filled in, would meet this.',
      action: askPolice(
        'Key witness details',
        `Please say, for ${victim} and each witness, whether there is a need of language, health, disability, age or care of others, the dates to avoid, and a safe way to be in touch.`,
        'after-charge',
      ),
    }
  },
})
