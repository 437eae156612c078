import type { NonEmpty } from '#case/quote'
import {
  baker,
  baron,
  caurti,
  curtis,
  dunn,
  dziurzynski,
  hardy,
  hayes,
  henley,
  hills,
  james,
  kelly,
  lau,
  levi,
  loake,
  patel,
  plavelil,
  pratt,
  widdows,
  williams,
} from './authorities/courseOfConductCases.ts'
import { s101 } from './authorities/criminalJusticeAct2003.ts'
import { s1_3, s4B, s7_3A, s7_3a, s7_4 } from './authorities/protectionFromHarassmentAct1997.ts'
import type { Authority } from './authority.ts'

/** A rule about what belongs to a course of conduct, for the lawyer to hold the occasions against. The program never merges or splits them unseen. */
export type CourseRule = Readonly<{ id: string; words: string; law: NonEmpty<Authority> }>

export const courseOfConductRules: NonEmpty<CourseRule> = [
  {
    id: 'occasions',
    words:
      'Count occasions, not messages: two at least. A burst may be one occasion or several; the file says how many events there were and the lawyer decides.',
    law: [s7_3a, kelly, hardy],
  },
  {
    id: 'link',
    words: 'The occasions must belong together: the same aim, the same kind of act, the same circumstances.',
    law: [patel, baron],
  },
  {
    id: 'fewAndFar',
    words:
      'The fewer and the further apart, the weaker the link. Two occasions more than three months apart are shown as arguable. There is no greatest gap in law.',
    law: [lau, pratt],
  },
  {
    id: 'mutual',
    words:
      'Outbursts on both sides of a volatile relationship, or a coming together in between, may break the course. They are shown against it, and a person decides.',
    law: [curtis, widdows, hills],
  },
  {
    id: 'answered',
    words:
      'That the victim answered, or placated, is common in stalking: it is shown as something to be explained and is no answer by itself.',
    law: [james],
  },
  {
    id: 'others',
    words: 'What others do at the suspect’s asking is the suspect’s conduct too, if his own part and knowledge are shown.',
    law: [s7_3A],
  },
  {
    id: 'thirdParties',
    words:
      'What is done to family, friends, a new partner or an employer counts where it harasses the victim; for fear of violence the same person must fear violence against herself or himself on both occasions.',
    law: [levi, caurti, henley],
  },
  {
    id: 'groups',
    words: 'One victim in each charge, unless a close-knit group that can be named; a company is never the victim.',
    law: [williams, dunn, dziurzynski, s7_4],
  },
  {
    id: 'lawfulActs',
    words:
      'Acts lawful in themselves count: gifts, flowers, letters, complaints, applications to a court. A lawful beginning may turn into harassment.',
    law: [hardy, plavelil],
  },
  {
    id: 'older',
    words: 'Occasions older than six months belong to the course if one of it is within the six months.',
    law: [baker],
  },
  {
    id: 'convicted',
    words:
      'Conduct already punished is not charged again as part of a new course; it may be given in evidence as background or bad character.',
    law: [s101],
  },
  {
    id: 'defences',
    words:
      'A belief in a crime must have been reasoned about and acted on; an obsession that has left reason behind is no defence. Insanity may be.',
    law: [s1_3, hayes, loake],
  },
  {
    id: 'abroad',
    words: 'Conduct abroad by a United Kingdom national or resident may be within sections 4 and 4A.',
    law: [s4B],
  },
]
