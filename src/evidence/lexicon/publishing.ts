import type { Lexicon } from './entry.ts'

/** PHA 1997 s2A(3)(c): publishing material about a person, or purporting to come from that person. */
export const publishing: Lexicon<'publishing'> = {
  idea: 'publishing',
  entries: [
    {
      id: 'publishing/1',
      says: [
        'post/upload/share/publish/circulate/spread/distribute/display/broadcast/stream/leak .. photo/photos/photograph/photographs/picture/pictures/image/images/video/videos/nudes/footage/clip/screenshot/screenshots/selfie .. of V',
        "post/upload/share/publish/circulate/leak/print V's ..photo/photos/photograph/photographs/picture/pictures/image/images/video/videos/nudes/number/address/name/details/messages/diary",
        'post/write/share/publish/say .. about V .. on/online/@channel',
        'post/write/share/publish .. about V -to_police',
        'put .. photo/photos/picture/pictures/video/lies/things/stuff .. (of|about) V .. on/online/up',
        "put V's photo/photos/picture/pictures/number/address/name/details/videos .. on/online/in/up",
        'put .. old photos .. on',
      ],
      example: 'He posted my photograph on Facebook with lies underneath.',
      counter: 'I posted a photo of the cake on Facebook.',
    },
    {
      id: 'publishing/2',
      says: [
        "set_up/create/make/open/use/run/start .. profile/account/page/website/group/site/blog/channel/advert/ad .. (in V's name|as V|of V|about V|pretending|purporting|impersonating|with V's photo|with V's photos|with V's picture|with V's pictures|using V's)",
        'fake/false/bogus profile/account/page/advert/ad of/about V',
        "fake/false/bogus profile/account/page/advert/ad in/using/with/under V's",
        "there be .. profile/account/page .. in V's name",
        "use/using V's own? photograph/photo/picture/pictures/photos/name .. and/with/on/for/to",
      ],
      example: 'He set up a profile in my name on a dating site.',
      counter: 'I set up a profile in my name on LinkedIn.',
    },
    {
      id: 'publishing/3',
      says: [
        'pretend/purport/claim to be V',
        'impersonate V',
        'pose as V',
        'message/email .. (as if|as though) from V',
        'as if from V',
        "sign .. V's name",
        'pretend! to be V',
        'say it was V',
      ],
      by: 'anyone',
      example: 'It was a fake account pretending to be me.',
      counter: 'He pretended to be my uncle.',
    },
    {
      id: 'publishing/4',
      says: [
        'advertise/list V',
        'on/to .. escort/swingers/dating/sex/porn/adult site/website/sites/page/websites',
        'on onlyfans',
        'adult services',
      ],
      example: 'He put my number on an escort site.',
      counter: 'I put my number on the form.',
    },
    {
      id: 'publishing/5',
      says: [
        'put/stick/hand/pin/fix/leave .. poster/posters/leaflet/leaflets/flyer/flyers/sign/signs/banner .. about/of/up/with/round/around/naming .. V',
        'put/stick up poster/posters/leaflets/flyers',
        'poster/posters/leaflet/leaflets/flyer/flyers about/of/naming V',
        "write/paint/spray/scrawl/graffiti/daub V's name",
        'graffiti/daub/spray .. about V',
      ],
      example: 'He put up posters about me round the village.',
      counter: 'I put up posters of my cat round the village.',
    },
    {
      id: 'publishing/6',
      says: [
        'tell everyone/everybody/people/the_world .. on/online/facebook/instagram',
        'write/post/leave/publish .. review/reviews .. about/of/naming/name V',
        "leave .. review/reviews .. V's",
        'post/leave bad/false/fake/negative reviews',
        'review/blog/tweet/vlog/livestream about V',
        'live stream ..outside V',
        'start .. group_chat/group/chat/thread/petition/podcast .. about V',
        'report V on .. forum/forums/groups',
      ],
      example: 'He blogs about me and our marriage.',
      counter: 'I read a blog about cooking.',
    },
    {
      id: 'publishing/7',
      says: [
        'send/email/write/forward/circulate/post/hand ... @boss/neighbours/colleagues/employer/clients/customers/parents/everyone/family/friends/followers/boss ... saying/say/claim/claiming/allege/alleging/accuse/accusing ... (V|I|O) ... @lies',
        'send/email/forward .. photo/photos/picture/pictures/image/images/video/nudes/recording .. of V .. to',
        'send .. @boss/@friend/@family/O .. photo/picture/video/film/recording of V',
        'letter/letters/leaflet/email/emails to .. neighbours/colleagues/employer/parents .. about V',
      ],
      example: 'He sent letters to the neighbours saying I was a paedophile.',
      counter: 'He sent letters to the neighbours about the drains.',
    },
    {
      id: 'publishing/8',
      says: [
        'get/receive .. email/letter/message/emails/letters/leaflet .. saying/alleging/claiming/accusing ... (V|O) .. @lies',
        'get/receive .. email/letter/message .. saying/say ... @lies',
        'email/letter/message .. say/claim/allege ... V/O ... @lies',
      ],
      by: 'anyone',
      example: 'Work got an email saying I had been stealing.',
      counter: 'Work got an email saying the office was closed.',
    },
    {
      id: 'publishing/9',
      says: [
        'deepfake/edited/photoshopped/doctored image/picture/photo/video/photos/images/pictures/videos of V',
        'revenge porn',
        'share/send/post/upload/publish/circulate/leak .. intimate/private/naked/nude/explicit/underwear image/images/picture/pictures/photo/photos/video/film/videos',
      ],
      example: 'He circulated a deepfake image of me.',
      counter: 'I deleted the private pictures on my phone.',
    },
    {
      id: 'publishing/10',
      says: [
        "order .. in V's name",
        'change/update .. status .. relationship/engaged/married',
        'photo/picture of V in underwear',
        'send/show O .. photo/picture/video/film of V',
        "message/post/email/write .. in V's name",
        "take over V's ..account and? post",
      ],
      example: 'He ordered goods in my name.',
      counter: 'I ordered a coat in my size.',
    },
  ],
}
