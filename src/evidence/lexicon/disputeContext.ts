import type { Lexicon } from './entry.ts'

/** A quarrel about parking, noise, a boundary, money, work or the like. */
export const disputeContext: Lexicon<'disputeContext'> = {
  idea: 'disputeContext',
  entries: [
    {
      id: 'disputeContext/1',
      says: [
        '(boundary|parking|noise|neighbour|neighbourhood|fence|hedge|debt|rent|deposit|inheritance|employment|business|workplace|contract|consumer|planning|bins|dog|land|access|driveway) (dispute|row|argument|disagreement|issue|complaint|matter|feud)',
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
    {
      id: 'disputeContext/2',
      says: [
        '(civil|employment|consumer|contractual|contract|commercial|tenancy|landlord|landlord and tenant|tenant|housing|planning|boundary|neighbour|neighbourhood|business|workplace|trading) (matter|dispute|issue|case|disagreement|complaint)',
        'landlord and tenant',
        'six of one',
        'civil matter',
      ],
      by: 'anyone',
      even: ['negated', 'unreal', 'feared', 'forbidden'],
      example: 'This is a civil matter with lawyers on both sides.',
      counter: 'This is a grave matter for her.',
    },
    {
      id: 'disputeContext/3',
      says: [
        'V (owe|borrow|have borrowed) (it|that|money|# .. (from|off)|S|a lot)',
        "want/demand/ask_for/wanting .. (his|her|their|the|S's) (money|deposit|refund|loan|wages|rent|cash|payment) back?",
        'ask/asking when S get .. (money|paid|cash)',
        '(pay|paid|paying|repay|repaid) .. back (#|some|most|half|at|in|by|when)',
        '(refund|small claims|county court|claim form|cowboy|trading standards|acas|citizens advice|union rep|loan)',
        'fall/fell behind with? (payments|rent|it|on)',
      ],
      by: 'anyone',
      even: ['negated', 'unreal', 'feared', 'forbidden'],
      example: 'I borrowed money off him and fell behind with the rent.',
      counter: 'I walked behind him to the bank.',
    },
    {
      id: 'disputeContext/4',
      says: [
        '(park|parked|parking) .. (across|over|on|in front of) .. (drive|driveway|kerb|space|bay|gates)',
        '(dropped kerb|party fence|fence panel|overhanging|right of way|blocking .. in)',
        'both (given|received|had) words',
        '(both parties|both sides|both of them|both) .. (words of advice|advised|complained|complaints)',
        '(complaint|complain|counter complaint) about (V|my|our|us) (from|by) S',
      ],
      by: 'anyone',
      even: ['negated', 'unreal', 'feared', 'forbidden'],
      example: 'He parked across our driveway again.',
      counter: 'He parked outside my house all night and stared.',
    },
    {
      id: 'disputeContext/5',
      says: [
        '(absence|sickness|disciplinary|performance|redundancy|capability) (policy|meeting|procedure|process|review|hearing|matter)',
        '(occupational health|return to work|final warning|line manager|human resources|welfare visit|welfare call|welfare meeting)',
        '(fall|fell|falling) out .. (over|about) .. (party|money|job|work|boy|friend|dog|will|garden|comment)',
      ],
      by: 'anyone',
      even: ['negated', 'unreal', 'feared', 'forbidden'],
      example: 'We fell out over a party in June.',
      counter: 'We fell in love at a party.',
    },
  ],
}
