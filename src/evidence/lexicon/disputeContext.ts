import type { Lexicon } from './entry.ts'

/** A quarrel about parking, noise, a boundary, money, work or the like. */
export const disputeContext: Lexicon<'disputeContext'> = {
  idea: 'disputeContext',
  entries: [
    {
      id: 'disputeContext/1',
      says: [
        '(boundary|parking|noise|neighbour|neighbourhood|fence|hedge|debt|rent|deposit|inheritance|employment|business|workplace|contract|consumer|planning|bins|dog|land|access|driveway|family) (dispute|row|argument|disagreement|issue|complaint|matter|feud)',
        '(dispute|row|argument|disagreement) .. (over|about|re|regarding) ..',
        '(argument|arguments|row|rows) about',
        'trouble .. about .. fence/boundary/parking/noise/land/hedge',
        'surveyor',
        '(over|about) .. (will|inheritance|estate|probate)',
        "on (his|her|my|their|our|S's|V's) land",
        '(tribunal|grievance|ombudsman|mediation|small claims|environmental health)',
        '(owe|owed|owing) .. (money|£#|rent|wages)',
        'noise diary/diaries',
        'party wall',
      ],
      by: 'anyone',
      example: 'It started as a parking dispute.',
      counter: 'He parked by the wall.',
    },
  ],
}
