import type { Lexicon } from './entry.ts'

/** PHA 1997 s2A(3)(c): publishing material about a person, or purporting to come from that person. */
export const publishing: Lexicon<'publishing'> = {
  idea: 'publishing',
  entries: [
    {
      id: 'publishing/1',
      says: [
        '(post/upload/share/publish/put/circulate/spread/distribute/display/broadcast/stream/leak) .. (photo/photos/picture/pictures/image/images/video/videos/nudes/number/address/name/details/footage/clip/screenshot/screenshots/selfie) .. (of|with|on|online|to|in)',
        "post/upload/share/publish/circulate/leak V's (photo/photos/picture/pictures/image/images/video/videos/nudes/number/address/name/details/phone/private/personal/intimate) ..",
        'post/write/share/publish .. about V',
        'put .. (about|of) V .. on',
      ],
      example: 'He posted my photograph on Facebook with lies underneath.',
      counter: 'I posted a photo of the cake on Facebook.',
    },
    {
      id: 'publishing/2',
      says: [
        "(set up|create|make|open|use|run) .. (profile/account/page/website/group/site/blog) .. (in V's name|with V's|as V|of V|about V|pretending|purporting|using V's|impersonate)",
        "(fake/false) (profile/account/page/advert/ad) .. (of V|in V's|as V|with V's|using V's|about V)",
        "(profile/account) .. in V's name",
        "use V's! (own)? (photograph/photo/picture/name)",
      ],
      example: 'He set up a profile in my name on a dating site.',
      counter: 'I set up a profile in my name on LinkedIn.',
    },
    {
      id: 'publishing/3',
      says: [
        '(pretend/purport/claim) .. to be V',
        'impersonate V',
        'pose as V',
        'message/email .. as (if|though) .. from V',
        'from V apparently',
        "sign .. V's name",
        'pretending! to be V',
      ],
      example: 'It was a fake account pretending to be me.',
      counter: 'He pretended to be my uncle.',
    },
    {
      id: 'publishing/4',
      says: ["put V's (number/phone/address/details/name) (on|online|in)", '(advertise|list) V ..', 'escort site/advert/website'],
      example: 'He put my number on an escort site.',
      counter: 'I put my number on the form.',
    },
    {
      id: 'publishing/5',
      says: [
        '(put/stick/hand/pin) .. (poster/posters/leaflet/leaflets/flyer/flyers/sign/signs) .. (about|of|up|with|round|around|through)',
        '(poster/leaflet/flyer) .. (about|of|name) V',
        "(write/paint/spray/scrawl/graffiti/daub) V's name",
        '(graffiti/daub/spray) .. about V',
      ],
      example: 'He put up posters about me round the village.',
      counter: 'I put up posters of my cat round the village.',
    },
    {
      id: 'publishing/6',
      says: [
        'tell everyone/everybody/people .. (on|online|facebook|instagram) .. V',
        '(write/post/leave/publish) .. review/reviews .. (about|of|naming|name|on) ..V',
        '(review/blog/tweet/vlog/livestream) .. about V',
        'blog/tweet about V',
        'live stream .. V',
        'start .. (group/chat/thread/petition/page) .. about V',
      ],
      example: 'He blogs about me and our marriage.',
      counter: 'I read a blog about cooking.',
    },
    {
      id: 'publishing/7',
      says: [
        "(send/email/write/forward/circulate/post) ... (to)? (V's|the)? (@boss|neighbours|colleagues|employer|clients|customers|parents|everyone|family|friends|followers) ... (saying/say/claiming/alleging/accusing/about/that/with/of) ..V",
        '(send/email/forward) .. (photo/photos/picture/pictures/image/images/video/nudes/recording) .. of V .. to',
        '(leaflet|letter|letters) .. neighbours .. about V',
      ],
      example: 'He sent letters to the neighbours saying I was a paedophile.',
      counter: 'He sent letters to the neighbours about the drains.',
    },
    {
      id: 'publishing/8',
      says: [
        '(@boss|X) .. (get/receive) .. (email/letter/message/emails/letters) .. (saying/alleging/claiming/accusing) .. V',
        "(email/letter/message) .. (say|claim|allege) .. (V|V's|O) .. (steal/stealing/groomer/paedophile/dealer/thief/affair/inappropriate/fraud/drunk/abusive/drugs/slag/cheat/scammer)",
      ],
      by: 'anyone',
      example: 'Work got an email saying I had been stealing.',
      counter: 'Work got an email saying the office was closed.',
    },
    {
      id: 'publishing/9',
      says: [
        '(deepfake|edited|photoshopped|doctored) (image/picture/photo/video/photos/images/pictures/videos) of V',
        'revenge porn',
        'intimate image/images/video/photo/photos/pictures .. (share/post/upload/publish/send/circulate/put)',
        '(share/send/post/upload/publish) .. (intimate|private|naked|nude|explicit|underwear) .. (image/images/picture/pictures/photo/photos/video/film)',
      ],
      example: 'He circulated a deepfake image of me.',
      counter: 'I deleted the private pictures on my phone.',
    },
    {
      id: 'publishing/10',
      says: ["order .. in V's name", '(change|update) .. status .. (relationship|engaged|married)', 'in a relationship with V'],
      example: 'He ordered goods in my name.',
      counter: 'I ordered a coat in my size.',
    },
    {
      id: 'publishing/11',
      says: ['photo of V in underwear', '(send|show) O .. (photo/picture/video/film) of V'],
      example: 'It sent my boss a photo of me in underwear.',
      counter: 'I sent my mum a photo of me in my dress.',
    },
    {
      id: 'publishing/12',
      says: ["(message/post) .. in V's name", "take over V's account .. post"],
      example: 'He posted messages in my name on the forum.',
      counter: 'The parcel came in my name.',
    },
  ],
}
