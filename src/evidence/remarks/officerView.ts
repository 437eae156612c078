import { type TopicReader, topic } from './topicReader.ts'

/** The police's own view of what the conduct is. */
export const officerView: TopicReader<'officerView'> = topic({
  topic: 'officerView',
  about:
    /\b(?:stalk\w*|harass\w*|neighbour(?:s)? (?:dispute|matter|issue)|boundary (?:dispute|issue)|nuisance|child contact|six of one|as bad as each other|just a domestic|not a crime|course of conduct|fixat\w+|obsess\w+)\b/i,
  notIn: ['MG11', 'VPS', 'DASH', 'S-DASH', 'INTERVIEW', 'RETRACTION', 'PNC', 'BAIL', 'MG12', 'MG6C'],
  rules: [
    {
      says: 'harassmentNotStalking',
      when: /\b(?:not (?:considered |deemed |believed |felt )?(?:to be )?(?:a )?stalking|(?:does|do|did)(?:n['’]t| not) (?:meet|amount to|constitute|consider|fit|think)[^.]{0,40}\bstalking|stalking (?:is |was |has been )?(?:not|considered (?:but|and)[^.]{0,30}(?:not|discount\w+|rul\w+ out)|needs?|requires?|ruled out|discounted)|harassment (?:rather than|not|and not|as opposed to) stalking|neighbours? (?:dispute|matter|issue)|boundary (?:dispute|issue)|child contact (?:conflict|issue|dispute)|six of one|as bad as each other|just a domestic|not a crime|making a nuisance of|no stalking|isn['’]t stalking|stalking\b[^.?]{0,40}\bno\b)\b/i,
      unless: /\?$/,
    },
    {
      says: 'stalking',
      when: /\b(?:(?:this |it |which )?(?:is|amounts to|constitutes|meets[^.]{0,25}) (?:clearly |in fact |a case of )?stalking|stalking (?:is )?(?:made out|considered|identified|indicated)|fixated (?:and|&|,) obsess\w+|obsess\w+ (?:and|&|,) fixat\w+|believe[sd]? (?:this|it) (?:is|to be) stalking|FOUR\b)/i,
      unless: /\b(?:not|\w+n['’]t|no|never|considered but|ruled out|whether|if)\b/i,
    },
  ],
})
