import type { Lexicon } from './entry.ts'

/** Violence used by the suspect. */
export const violence: Lexicon<'violence'> = {
  idea: 'violence',
  entries: [
    {
      id: 'violence/1',
      says: [
        '(punch/slap/kick/headbutt/head_butt/hit/push/shove/grab/bite/strangle/choke/throttle/stab/assault/attack/elbow/batter/thump/drag/pin/restrain/barge/manhandle/scratch/burn/knee/trip) (V|X)',
        '(punch/slap/kick/hit/push/shove/grab/bite/stab/assault/attack) .. (V|O|her)',
        '(spit) (at|in|on) (V|X)',
        "(push|shove|pull|grab|seize|twist|yank|bend) .. (V's|her|O's) (arm|wrist|hair|shoulder|throat|neck|hand|coat|hood|collar|face|leg)",
      ],
      example: 'He punched me in the face.',
      counter: 'I punched him back.',
    },
    {
      id: 'violence/2',
      says: [
        "(hand|hands|arm) .. (round|around|on) .. (V's|her|my|the) (neck|throat)",
        'by the (throat|hair|neck|arm|wrist)',
        '(squeeze|squeezed|grip) .. (throat|neck)',
        '(headlock|strangle|choke|suffocate|strangulation)',
        'pillow over',
        "hand over V's mouth",
        'V could not breathe',
      ],
      example: 'He put his hands round my neck.',
      counter: 'He put his hands in his pockets.',
    },
    {
      id: 'violence/3',
      says: [
        'V be (punched|slapped|kicked|hit|pushed|shoved|grabbed|bitten|strangled|choked|stabbed|assaulted|attacked|headbutted|knocked|thrown|dragged|beaten)',
        '(beat|beaten|beating|beats) (V|O|her) (up)?',
        'beat up',
        'common assault',
        'assault by beating',
        'abh',
        'gbh',
      ],
      by: 'anyone',
      example: 'I was pushed to the floor by him.',
      counter: 'I was pushed for time.',
    },
    {
      id: 'violence/4',
      says: [
        'throw .. (at|towards) (V|X)',
        '(throw|chuck|hurl|lob) .. at V',
        '(hit|hits) V (with|in|on)',
        'it hit V',
        '(knock|push|throw|force) (V|O|her) (down|over|to|against|into|off|out|back)',
        '(jump|jumped) on V',
        'swing .. at V',
      ],
      example: 'He threw a mug at me and it cut my head.',
      counter: 'He threw a party at his house.',
    },
    {
      id: 'violence/5',
      says: [
        "(ram|rams|rammed|hit|shunt) .. (V's|the|her|our) (@vehicle)",
        '(run|ran|drive|drove|swerve) .. (V|O|her) (over|down|off the road)',
        '(try|tried) to run V',
        'drive! .. at V',
        '(mount|mounted) .. (pavement|verge|kerb) .. V',
        'drive up on the (verge|pavement|kerb)',
        'run V off',
      ],
      example: 'He rammed my car on the bypass.',
      counter: 'He rammed the door with the trolley.',
    },
    {
      id: 'violence/6',
      says: [
        "(break|broke|fracture|fractured) V's (arm|nose|jaw|wrist|tooth|rib|ribs|finger|leg|cheekbone)",
        '(black eye|split lip|bruise|bruising|graze) .. (from|where|caused|after)',
        '(put|place) .. (forehead|head) (on|against) (V|O|mine)',
        "(push|pull|tug) on (V's|IP) arm",
        'shoved it .. hit V',
      ],
      example: 'He broke my wrist.',
      counter: 'I broke my wrist skiing.',
    },
  ],
}
