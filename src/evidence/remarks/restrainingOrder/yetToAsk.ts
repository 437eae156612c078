import { saysAny } from '../saysAny.ts'

/** The victim is not asked yet, or her view is not known. */
export const notYetAsked =
  /\b(?:(?:victims?|IPs?|complainants?)[^.;]{0,30}\b(?:not (?:yet )?(?:been )?(?:asked|consulted|spoken to|canvassed|sought)|to be (?:asked|consulted|spoken to))|when (?:the )?(?:victims?|IPs?|complainants?)[^.;]{0,20}(?:spoken to|asked|consulted|seen)|once (?:the )?(?:victim|IP)['’]?s? (?:views?|wishes) (?:are )?known|(?:views?|wishes)\b[^.;]{0,20}\b(?:not (?:yet )?(?:known|sought|obtained|canvassed)|unknown|TB[CA]|to (?:be obtained|follow))|(?:have|has|had) ?(?:not|n['’]t) (?:yet )?asked (?:IP|her|him|the victim|AP|them))/i

const someone = String.raw`(?:him|her|them|(?:the )?(?:[Vv]ictim|IP|AP|[Cc]omplainant|[Vv]ic|V)\b|Mrs? [A-Z]\w+|Ms [A-Z]\w+|Miss [A-Z]\w+)`

const herViews = `(?:${someone}(?:['’]s)?|[Hh]is|[Tt]heir) (?:own )?(?:views?|wishes|thoughts|feelings|preference)`

/** The victim is yet to be asked: somebody is told to, means to, or could not. */
export const yetToAsk = saysAny(
  new RegExp(
    String.raw`\b(?:please|pls|could|can|needs?|will|must|someone|OIC|still|yet) (?:[^.;]{0,50} )?(?:to )?ask ${someone}[^.;]{0,8}\b(?:if|whether|does|do|about|what|re|for)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:to|will|must|need|please|pls) (?:get|obtain|seek|take|canvass|establish|find out|ascertain|gather|confirm) ${herViews}`,
  ),
  new RegExp(
    String.raw`\b${herViews}\b[^.;]{0,30}\b(?:not (?:yet )?(?:had|taken|got|recorded|given|in)|still (?:to|need\w*|outstanding|wanted|awaited))\b`,
  ),
  /\b(?:RO|order)\b[^.;]{0,30}\b(?:to be|not(?: yet)?(?: been)?) (?:explained|raised|broached|mentioned)(?: to| with)? (?:IP|AP|her|him|them|the (?:victim|complainant))\b/i,
)
