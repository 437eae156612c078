import type { Rule } from './rule.ts'

/** What is seen, known or filmed without watch being kept on anybody. */
export const noWatch: readonly Rule[] = [
  {
    because: 'it is said to everybody',
    ideas: ['watchingOrSpying', 'monitoring'],
    where: 'among',
    ofWords: true,
    says: ['(watch|see|eye|eyes_on) (you_lot|you_all|yous|all_of_you|everyone|everybody | the whole? lot of you)'],
    unless: ['your (house|home|flat|car|window|kids|children)', 'your every'],
    takes: [['monitoring', 'He wrote "I am watching you lot on the CCTV, whoever keeps parking on the zigzags".']],
    leaves: [
      'He said he watches me and everybody who comes to my house.',
      'He wrote "I am watching you from the car".',
      'He watches us all from the van opposite.',
    ],
  },
  {
    because: 'it is a dare',
    ideas: ['watchingOrSpying'],
    where: 'among',
    ofWords: true,
    says: ['(you|u|ya|they|V|O) know where (i|to_find_me|we) be $', '(you|u|ya) know where to find me'],
    unless: ['(he|she) know where V', 'your'],
    takes: [['watchingOrSpying', 'I answered "bring it then, you know where I am".']],
    leaves: [
      'He said he always knows where I am.',
      'He texted me "I know where you are and who with".',
      'He told me he knows where I am every minute of the day.',
    ],
  },
  {
    because: 'it is a word for a feeling: nobody is said to watch, from nowhere',
    ideas: ['watchingOrSpying'],
    where: 'among',
    says: [
      '(V|it|S) (be|feel) (always|constantly|being|like|as_if)? .. (watched!|spied_on|observed!) $',
      'let V feel watched!',
      'feel (watched!|observed!) $',
    ],
    unless: [
      'photograph/film/video/camera/binocular/binoculars/window/car/van/note/notes/drone/curtain/fence/hedge/outside/opposite',
      'from (the|his|her|across|over)',
      'by (S|A|a|the)',
      'S .. (watch|stare|know|see)',
    ],
    takes: ["I'm watched.", 'Just let her feel watched, like he was.'],
    leaves: [
      'I am watched from the van opposite.',
      'I know I am being watched by him, he says what I wear.',
      'I was being watched, he was at the window again.',
    ],
  },
  {
    because: 'it is known or guessed at the door that somebody is in',
    ideas: ['watchingOrSpying'],
    where: 'among',
    ofWords: true,
    says: [
      "(i|we) know that? (you be|you're|S be|V be|O be|they be) (all)? in (there)? -the/your/my/his/her/bed",
      '(i|we) can see (the|a) (light|van|car) (on (the|your) drive)?',
    ],
    unless: [
      '(bath|bed|shower|kitchen|bedroom|sofa|dressing|naked|undress)',
      'alone',
      'what you',
      'you .. (wear|cook|eat|watch)',
      'every night',
      'who with',
      'asleep',
    ],
    takes: [
      'She put her mouth to the letterbox and shouted "I know you\'re in, I only need to see the children".',
      'He shouted "Come out, I know you\'re in there."',
    ],
    leaves: [
      'He texted "I know you are in the bath".',
      'He texted me "I know you\'re in there, you are alone in your red dress".',
      'He rang and said that he could see the light in my bedroom and that I was in my nightdress.',
    ],
  },
  {
    because: 'what people know somebody to be is an opinion',
    ideas: ['watchingOrSpying'],
    where: 'sentence',
    ofWords: true,
    says: ['(everyone|everybody|one|body|parent|person|people|they|all) .. know what (i|you|V|S|he|she|they) (be|is|am|are)'],
    unless: ['(wear|do|eat|watch|doing|wearing)', 'where'],
    takes: ['He called me a useless streak of nothing, and said that he would make sure that every parent knew what I am.'],
    leaves: [
      'He knew what I was wearing.',
      'He knows what I am doing every night.',
      'He told everybody he knew what I was wearing and where I had been.',
    ],
  },
  {
    because: 'it is her own camera',
    ideas: ['watchingOrSpying'],
    told: ['victim', 'witness', 'police'],
    where: 'among',
    says: [
      '(V|we) (install|fit|put_up|buy|get|set_up) .. (camera|cameras|cctv|doorbell)',
      '(V|we) have .. (put_up|fit|install|buy|set_up) .. (camera|cameras|cctv|doorbell)',
    ],
    unless: ['S .. (camera|film|photo)', 'point at V', "facing V's (window|door|bedroom)", 'and (it|the) .. (show|catch|pick|film)'],
    takes: ['I have put up a camera over the back door.', 'I installed a camera facing my drive.'],
    leaves: [
      'I got a doorbell camera and it has filmed him looking in at my window.',
      'He put up a camera facing my bedroom window.',
      'I bought a camera because he was watching me from the hedge.',
    ],
  },
  {
    because: 'it was taken among friends, or for a trade',
    ideas: ['watchingOrSpying'],
    where: 'clause',
    says: [
      '(photo|photograph|picture|video|film|snap) of (us|us_all|everybody|everyone|the_team|the_class) .. (at|on|in) (the|a|our) (wedding|christening|party|do!|fete|match|outing|trip|course)',
      "(for|with) S's (wedding|film|photography|roofing|survey) (business|company|job)",
    ],
    unless: ['without', 'zoom/zoomed', 'secretly', "V's (window|house|garden|home|bedroom)", 'not know'],
    takes: [
      'He took a photo of us all at the wedding.',
      'He uses a drone for his wedding business.',
      'The video of us was taken at the wedding.',
    ],
    leaves: [
      'He took photos of me at the wedding without my knowing, zoomed in.',
      'He flies the drone for his wedding business over my garden and films me.',
      'He filmed us in my house after the party through the window.',
    ],
  },
  {
    because: 'he had been told, or saw it where they met',
    ideas: ['watchingOrSpying'],
    where: 'clause',
    ofWords: true,
    says: [
      'because (the police|O|X|they) (have)? tell S',
      'when V (give|show|drive|let) S',
      'because S used_to (live|work) (here|there|with V)',
      '(ask) (everyone|everybody|people) .. where V',
    ],
    unless: ['S .. (say|claim|tell|pretend) ... because', 'but', 'nobody/never/not', 'every'],
    takes: ['He knew that I had reported it because the police had told him.', 'He said he liked my new car when I gave him a lift.'],
    leaves: [
      'He knew what I had had for tea and said it was because my mum had told him.',
      'He knew I had been to the doctor and nobody had told him.',
      'He knew what I was wearing because he had watched me from the van.',
    ],
  },
]
