import { saying } from '#case/remarks'
import { searchPower as inspection } from '../authorities/livingInFear2017.ts'
import { s18 as pace18 } from '../authorities/policeAndCriminalEvidenceAct1984.ts'
import { s2B } from '../authorities/protectionFromHarassmentAct1997.ts'
import { check } from '../check.ts'
import { hasDigitalStrand } from '../digitalStrand.ts'
import { askPolice } from '../requests.ts'

const namesAPower = /\b(?:s(?:ection|\.)? ?\.?(?:2B|8|17|18|19|32)\b|warrant|PACE|consent)/i
const is2B = /\b(?:s(?:ection|\.)? ?\.?2B)\b/i

export const investigationSearchPower = check({
  id: 'investigation.search-power',
  title: 'The right power of search was used',
  asks: 'Was the suspect’s home, car or device searched, and under which power?',
  authorities: [s2B, pace18, inspection],
  bars: 'none',
  looksFor: 'record of a search',

  looksAt: (view) => {
    const { remarks, markers, proposed } = view.reading
    return {
      worthSearching:
        view.stalking.indicated !== 'no' && (hasDigitalStrand(view) || markers.weapon.length > 0 || markers.trackingDevice.length > 0),
      graver: proposed.length > 0 && proposed.every(({ value }) => value === 'PHA1997.s4A'),
      searched: saying(remarks, 'search', 'searched', 'power'),
      power: saying(remarks, 'search', 'power'),
      notSearched: saying(remarks, 'search', 'notSearched'),
    }
  },

  find({ worthSearching, graver, searched, power, notSearched }) {
    const which =
      'Section 2B gives a warrant for the section 2A offence only; for section 4A the police have their powers for indictable offences.'
    const wouldChange = 'A record of the search, the power used and what was found would meet this.'
    const named = [...power, ...searched.filter(({ words }) => namesAPower.test(words))]
    if (graver && named.some(({ words }) => is2B.test(words)))
      return {
        outcome: 'partlyMet',
        because: 'A search under section 2B is recorded, but only section 4A is proposed. Section 2B serves the section 2A offence.',
        wouldChange: 'A warrant applied for on the section 2A offence would meet this.',
        evidence: named,
        action: askPolice('Other', `Please send the warrant and its application, and say which offence it was granted for. ${which}`),
      }
    if (named.length > 0)
      return {
        outcome: 'met',
        because: 'A search and the power for it are recorded.',
        wouldChange: 'A dispute about the power or its record would call for another look.',
        evidence: [...named, ...searched],
      }
    if (searched.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'A search is recorded but not the power it was made under.',
        wouldChange,
        evidence: searched,
        action: askPolice('Other', `Please say which power the search was made under and send its record. ${which}`, 'after-charge'),
      }
    if (!worthSearching)
      return {
        outcome: 'doesNotApply',
        because: 'Nothing in the evidence points to something that a search would find.',
        wouldChange: 'Devices, trackers, weapons or photographs in the evidence would call for a search.',
        evidence: notSearched,
      }
    const action = askPolice(
      'Other',
      `Please consider a search of the suspect’s home, car and devices, and say what was decided and why. ${which}`,
    )
    if (notSearched.length > 0)
      return {
        outcome: 'notMet',
        because: 'The file says that there was no search, though devices or other things are spoken of.',
        wouldChange,
        evidence: notSearched,
        action,
      }
    return { outcome: 'silent', because: 'Nothing says whether the suspect’s home, car or devices were searched.', wouldChange, action }
  },
})
