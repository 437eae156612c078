import type { Rule } from './rule.ts'

/** A year by itself: "I was pregnant in 2020". */
const inYear = /\b(?:was|were)\b[^.;]{0,20}\b(?:pregnant|expecting|carrying)\b[^.;]{0,12}\b(?:back )?in (?:19|20)\d\d\b/i

/** Pregnancies of other times and of other women. */
export const noPregnancy: readonly Rule[] = [
  {
    because: 'it was before: the child is there by name, or another thing of those days is told by it',
    ideas: ['pregnancy'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(be|was|were) .. (pregnant|expecting) (with)? N ..',
      '(be|was|were) .. (pregnant|expecting) .. .. when (V|we|i|they|S) (first)? (meet|marry|buy|start | take .. (job|post|flat|house))',
      'when (V|i) (was|be) (pregnant|expecting|having) .. N',
    ],
    unless: ['(am|is|now|currently|again|still) .. (pregnant|expecting)', '# (weeks|months) .. (pregnant|gone)', 'due'],
    takes: [
      'I was pregnant with Poppy when we bought the house in Marl Street.',
      'I was pregnant when I took the job on, and they were kind about it.',
    ],
    leaves: [
      'I was pregnant when he pushed me against the wall.',
      'I am pregnant and I was at the clinic with Sarah.',
      'I was six months pregnant with Poppy when he broke the door.',
    ],
  },
  {
    because: 'it is what others say of her, which she is not',
    ideas: ['pregnancy'],
    only: ({ text }) =>
      /\bpregnant\b[^.;]{0,30}\b(?:which (?:I|she) (?:am|was|is) ?(?:not|n['’]t)|which (?:is|was)(?:n['’]t| not) (?:true|so)|and (?:I|she) (?:am|was|is) not(?=[.,;]|$))/i.test(
        text,
      ),
    takes: ['They decided that I was pregnant, which I am not.', 'She told the whole office that I was pregnant and I am not.'],
    leaves: ['I am pregnant, which I have not told him.', 'I was pregnant and I was not well.'],
  },
  {
    because: 'it was in another year',
    ideas: ['pregnancy'],
    only: ({ text }) => inYear.test(text),
    takes: ['I was pregnant in 2020 and she sent flowers.'],
    leaves: ['I was pregnant in May and she sent flowers.', 'I am pregnant.', 'I was five months pregnant and he knew that.'],
  },
  {
    because: 'it is the suspect’s own wife or girlfriend of today',
    ideas: ['pregnancy'],
    where: 'sentence',
    ofWords: true,
    says: [
      "S's (new|current|present|own)? (wife|girlfriend|partner|missus|fiancee|fiancée) .. (be|have) .. (pregnant|expecting|baby|gone)",
      "S's (new|current|present|own)? (wife|girlfriend|partner|missus|fiancee|fiancée) (who)? .. (expecting|pregnant)",
    ],
    unless: ['(ip|victim|complainant)', 'V be .. (pregnant|expecting)', '(former|estranged|ex)'],
    takes: [['pregnancy', "DEF's wife is seven months pregnant and he is her carer.", 'MG5']],
    leaves: [
      ['pregnancy', "DEF's wife, the IP, is seven months pregnant.", 'MG5'],
      'He has a new girlfriend and I am pregnant.',
      ['pregnancy', 'IP is 6 months pregnant by DEF.', 'MG5'],
    ],
  },
  {
    because: 'the suspect tells of his new family',
    ideas: ['pregnancy'],
    told: ['suspect'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(have|got) (got)? a new (girlfriend|partner|wife|missus) .. .. (pregnant|expecting|baby)',
      "(my|S's) (wife|girlfriend|partner|missus) .. .. (pregnant|expecting|baby)",
    ],
    unless: ['(ex|former|estranged)'],
    takes: [['pregnancy', "A: He knows I have got a new girlfriend, she's pregnant.", 'INTERVIEW']],
    leaves: [
      ['pregnancy', 'A: He knew that his ex partner was pregnant.', 'INTERVIEW'],
      ['pregnancy', "I've a new partner, Dale, and we've a baby due in November."],
      'I am pregnant.',
    ],
  },
  {
    because: 'it is her work',
    ideas: ['pregnancy'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(nurse|midwife|doctor|porter|cleaner|clerk|receptionist|healthcare_assistant|hca|sister|student) .. (on|in|at|for) .. (maternity|antenatal|labour|neonatal)',
      '(most|all|many|some) of the (people|women|mothers|patients) .. .. .. (pregnant|expecting)',
      '(ask|asked|see|visit) (every|all|most) (mother|mothers|woman|women) .. .. (pregnancy|pregnant|antenatal)',
    ],
    unless: ['(V|i) (be|am|was) .. (pregnant|expecting|weeks)', "(V's|my) (bump|scan|due_date|baby|pregnancy)"],
    takes: ['I am a nurse on the maternity ward.'],
    leaves: [
      'I am a nurse and I am pregnant.',
      'I am a nurse and my bump was showing by then.',
      'I was on the maternity ward, he rang the nurse.',
    ],
  },
]
