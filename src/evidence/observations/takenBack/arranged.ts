import type { Rule } from './rule.ts'

const occasion =
  '(nativity/christening/wedding/funeral/parents_evening/sports_day/service/concert/assembly/fete/party/play/match/meeting/church/hall/graduation/carols)'

/** Who is somewhere because somebody wished it, has business there or lives there too. */
export const arranged: readonly Rule[] = [
  {
    because: 'it is a lane of the carriageway',
    ideas: ['loitering'],
    where: 'among',
    says: ['(outside|inside|middle|nearside|offside|fast|slow|overtaking) lane'],
    unless: ["outside (V's|our|the) (house|home|work|@home|@work)", 'lane outside'],
    takes: [['loitering', 'He sat in the outside lane at 55.']],
    leaves: [
      ['loitering', 'He waited in the lane outside my house.'],
      ['loitering', 'He left the outside lane and parked outside my house.'],
    ],
  },
  {
    because: 'it was agreed, or the suspect was asked to come',
    ideas: ['following', 'loitering', 'entryToHome'],
    where: 'clause',
    says: [
      'as we? (agree|arrange)',
      'as (agreed!|arranged!)',
      'by prior? (arrangement|appointment|agreement)',
      "at (V's|our) (invitation|request)",
      '(because|as|when) .. (invite|ask) (S|us) -to',
      '(X|V) (invite|ask) S (in|round|over|to come|to call|to collect)',
    ],
    unless: ['(not|never) .. (invite|ask|agree|arrange)', 'but S', 'instead', 'without', 'let_go'],
    takes: [
      ['loitering', 'He attended the police station by appointment.'],
      ['loitering', 'He came to my house at my invitation to collect his tools.'],
      ['loitering', 'He came to the christening because my brother had invited him.'],
    ],
    leaves: [
      ['loitering', 'He was waiting outside my house though nobody had invited him.'],
      ['loitering', 'He said he was waiting outside my work because I had invited him.'],
      ['entryToHome', 'I had asked him to wait on the step but he let himself in.'],
      ['loitering', 'He did not go home as agreed, he sat outside my house until two.'],
      ['loitering', 'He stood outside my house when I asked him to go.'],
    ],
  },
  {
    because: 'the suspect lets her in',
    ideas: ['loitering'],
    where: 'sentence',
    says: ['when (V|we) .. and (S)? (wave|let|show|ask) (V|us) in'],
    unless: ['force/forced/lock/locked'],
    takes: ['She was at the window when I rang, and waved me in.'],
    leaves: [
      'He was waiting outside my house when I got back and I would not let him in.',
      'He was at my window when I woke and the police let me in.',
      'He was outside my work when I finished and the guard let me back in.',
    ],
  },
  {
    because: 'there is business to be done there',
    ideas: ['loitering', 'following'],
    where: 'clause',
    says: [
      'to be served',
      '(to|and) (sign|hand_in) (the|his|some|a) .. (paper|form|papers|keys|document|documents)',
      'to (repair|mend|fix) (the|a|our) (tile|tiles|roof|boiler|gutter|gutters|tap|leak|lock|door|fence|sink|shower|heating|aerial)',
      '(wait|queue) .. for (the|a) (plumber|doctor|gas_man|electrician|delivery|engineer|nurse)',
      "with S's (solicitor|barrister|advocate)",
    ],
    unless: ['(not|never) .. (ask|order|book|call)', 'every/again/always', '@often', "V's .. (house|flat|car|work)"],
    takes: [
      ['loitering', 'He waited at the counter to be served.'],
      ['loitering', 'He climbed onto the roof to fix the tiles.'],
      ['loitering', 'He sat behind the bench with his solicitor.'],
    ],
    leaves: [
      ['loitering', 'He waits at the counter every day to be served by me.'],
      ['loitering', 'He waited outside my house for the doctor to leave.'],
      ['loitering', 'He told staff that he was there to fix the boiler and waited by the door.'],
      ['loitering', 'He came to my house to fix the boiler that I had never asked him to touch.'],
    ],
  },
  {
    because: 'it is an occasion to which people come with their family',
    ideas: ['loitering'],
    where: 'clause',
    says: [
      `(to|at|in|of|for) .. ${occasion} .. with S's (wife/husband/family/mother/children)`,
      `with S's (wife/husband/family/mother/children) .. (for|at) .. ${occasion}`,
      'with V and we go in together',
    ],
    takes: ["He came to the parents' evening with his wife.", 'He sat at the back of the hall with his wife for the nativity.'],
    leaves: [
      'He sat outside my house in the van with his wife.',
      'He waited outside the church for me after the wedding and his wife had gone home.',
      'He stood outside court with his family and stared at me.',
    ],
  },
  {
    because: 'they live under one roof',
    ideas: ['loitering'],
    where: 'among',
    says: [
      'wait up for? V? $',
      '(wait|sit|stand) .. (in|on) (the|our) (kitchen|living_room|lounge|front_room|sofa|settee|bedroom|bed|bath)',
      'in the (house|flat|kitchen) when V leave S',
    ],
    unless: [
      'dark',
      'break',
      'uninvited',
      'police/officer/officers',
      'coat',
      "V's -mother/mum/sister/dad/father (cup|chair|bed)",
      '(come|get|go|walk|arrive) (in|home|back) and (find|see|S)',
      'she/he! (live|sleep)',
      'go_in .. address',
      'live alone',
      'moved_out',
    ],
    takes: [
      'I came in from work gone 1, he was waiting up.',
      'He was waiting for me in the kitchen, he had not gone to bed.',
      'He was in the house when I left him, packing.',
    ],
    leaves: [
      'He was sitting in our kitchen, in dark, on chair, with my cup.',
      'I came home and he was sitting in the front room in the dark.',
      'Officers entered and found the male sat in the front room.',
      'He was waiting up the road for me.',
    ],
  },
  {
    because: 'it was in childhood',
    ideas: ['following', 'loitering', 'entryToHome', 'interferingWithProperty', 'watchingOrSpying'],
    where: 'clause',
    says: ['when we be (a|both|only)? (child|children|kid|kids|little|small|young)', 'when we be at (primary|infant)? school'],
    unless: ['(since|ever_since) .. when', 'just as', 'like when'],
    takes: ['He chased me round the garden when we were children.'],
    leaves: [
      'He follows me home and says it is just as he did when we were children.',
      'He has followed me home every day since we were at school together.',
      'He has known me since we were little and he follows me home from work now.',
    ],
  },
  {
    because: 'she says herself that there is nothing in it',
    ideas: ['loitering', 'following', 'watchingOrSpying'],
    told: ['victim'],
    where: 'sentence',
    says: ['(it|that) be not like that'],
    unless: ['(say|tell|claim|think|thought|pretend|used_to) ... like that', 'now', 'any_more/anymore', 'before'],
    takes: [['loitering', "We work on the same site so he is always about but it isn't like that."]],
    leaves: [
      ['loitering', "He is always outside my work and he tells people it isn't like that."],
      ['loitering', "He said it wasn't like that when I caught him waiting outside my house."],
      ['loitering', "He is always hanging about outside my flat, it wasn't like that before."],
    ],
  },
  {
    because: 'somebody who may let people in told or asked the suspect to go in',
    ideas: ['entryToHome'],
    where: 'sentence',
    says: [
      '(V|O|she|he|agent|landlord|tenant|owner) (tell|told|show|showed|text|texted) (S|him|her) where the ..(key|keys|key_safe|spare_key) (be|was|were)',
      '(ask|asked|instructed|appointed) by the ..(agent|agents|estate_agent|solicitor|landlord|owner|court|surveyor) to (let|open|meet|show|attend|go)',
      'check (with|it_with) (V|IP|her|him) (first|before|,|and)',
    ],
    unless: ['(not|never|without|although|though|but)', '(years|months) (ago|before|earlier)', 'again', '(went|gone|go) back'],
    takes: [
      ['entryToHome', '14 March: was asked by the agent to let surveyor in, checked with IP, she told him where the key was.', 'MG5'],
    ],
    leaves: ['I never told him where the key was but I found him in my kitchen.', 'I found him in my kitchen.'],
  },
]
