import type { Lexicon } from './entry.ts'

/** PHA 1997 s2A(3)(d): monitoring a person's use of the internet, email or any other form of electronic communication. */
export const monitoring: Lexicon<'monitoring'> = {
  idea: 'monitoring',
  entries: [
    {
      id: 'monitoring/1',
      says: [
        "read V's (private|personal|old|new|work)? (email/emails/message/messages/texts/whatsapp/whatsapps/dms/inbox/phone/diary)",
        "read/see/check/access/open V's (email/emails/messages/texts/whatsapp/dms/inbox/phone/accounts)",
        "(go|look) through V's (phone/messages/emails/texts/laptop/tablet)",
      ],
      example: 'He reads my emails before I do.',
      counter: 'I read my emails and saw his message.',
    },
    {
      id: 'monitoring/2',
      says: [
        "hack V's",
        'hack (into)? ..(account/facebook/icloud/email/instagram/phone/google/snapchat)',
        "(access/compromise/get_into/get in) .. V's (account/accounts/facebook/icloud/email/emails/instagram/phone/google/snapchat/cloud/amazon/spotify/netflix)",
        'unauthorised access',
      ],
      example: 'He hacked my Facebook.',
      counter: 'I got into my account again in May.',
    },
    {
      id: 'monitoring/3',
      says: [
        "(log/logged/sign/signed/logging) (in|into|on|onto|on to|in to) .. (V's|as V|account|icloud|facebook|email)",
        "log ins? to V's",
        'new device .. (log|sign) (in|into)',
        "(login|log in|log ins|sign in) .. (to|on) V's (account|icloud|facebook|email)",
      ],
      example: 'He logged in as me and read everything.',
      counter: 'I logged in to my account at work.',
    },
    {
      id: 'monitoring/4',
      says: ["V's password .. (change|reset)", "password .. be changed .. on V's", 'password reset (email/emails/request/requests/codes)'],
      by: 'anyone',
      example: 'My password had been changed more than once.',
      counter: 'I changed my password because of him.',
    },
    {
      id: 'monitoring/5',
      says: [
        'spyware',
        'stalkerware',
        'keylogger',
        'spy app/software',
        'monitoring app/software',
        'tracking app',
        'mspy',
        'remote access (software|tool|trojan)',
        'parental control',
      ],
      by: 'anyone',
      example: 'They found spyware on my phone.',
      counter: 'I bought anti virus software.',
    },
    {
      id: 'monitoring/6',
      says: [
        'app .. V .. not install',
        'app .. not (install|recognise|recognize|download)',
        "clone V's phone/sim",
        "(whatsapp web|linked device|another device) .. (V's|phone|log|active|whatsapp)",
        "(link/mirror/sync) V's (phone/whatsapp/messages/icloud)",
      ],
      by: 'anyone',
      example: 'There was an app on it I did not install.',
      counter: 'I could not install the app.',
    },
    {
      id: 'monitoring/7',
      says: [
        '(check/see/watch/know/notice/monitor/track) .. (when|if|that) V be online',
        'just! see/saw V come online',
        "V's last seen",
        "(monitor/check/watch/view/look at) V's .. (status/activity/facebook/instagram/profile/social/stories/story/posts/account/accounts/snapchat/tiktok/linkedin/page/messages/emails/online)",
        'see V .. online',
      ],
      example: 'He checks when I am online.',
      counter: 'I check when he is online so I can avoid him.',
    },
    {
      id: 'monitoring/8',
      says: [
        "know (things|stuff|details|what) .. (only in|in) V's (messages/emails/texts/private)",
        'know what V .. (search/post/write/say/text/message/email) ..',
        "quote .. V's (messages/emails/texts)",
        "repeat .. V's (messages/emails)",
      ],
      example: 'He knew things that were only in my messages.',
      counter: 'I know what I wrote in my messages.',
    },
    {
      id: 'monitoring/9',
      says: [
        '(use/have) .. (friend/X) .. account to (look|view|see|check|watch|follow)',
        "befriend .. V's (friends/contacts/followers/colleagues) .. to",
        "(follow/add/friend) .. V's friends .. to (see|watch|monitor)",
      ],
      example: "He uses my friend's account to look at my profile.",
      counter: "I use my friend's account to look at shoes.",
    },
    {
      id: 'monitoring/10',
      says: [
        "(V's location|location) .. (share|track|on his|on her|see)",
        '(find my|google timeline|snap maps?|snapmap|life360|find my iphone|find my friends|icloud location) ...',
        "track V's (phone/location/iphone)",
      ],
      by: 'anyone',
      example: 'My location was being shared with his phone.',
      counter: 'I turned my location off.',
    },
    {
      id: 'monitoring/11',
      says: [
        "V's emails .. forward",
        '(forwarding rule|auto forward)',
        "(intercept/divert/redirect) .. V's (email/emails/messages/calls/texts)",
      ],
      by: 'anyone',
      example: 'My emails were being forwarded to him.',
      counter: 'I forwarded his emails to the police.',
    },
    {
      id: 'monitoring/12',
      says: [
        '(alexa|smart speaker|ring doorbell|doorbell camera|baby monitor|echo|nest|smart home|hive) .. (listen/watch/speak/spy/hear/access/control)',
        '(listen/watch/spy) .. through .. (alexa/speaker/doorbell/baby_monitor/camera/tablet)',
        "record V's (calls|phone calls|conversations)",
        "bug V's",
      ],
      example: 'He was listening through the Alexa speaker.',
      counter: 'I was listening to music through the speaker.',
    },
    {
      id: 'monitoring/13',
      says: [
        "screenshot V's",
        "(save/copy/download/keep) .. V's (photos/pictures/posts/stories/profile)",
        "monitor V's",
        "screenshots of V's (posts/profile/stories)",
      ],
      example: 'He screenshotted my private posts.',
      counter: 'I screenshotted his messages for the police.',
    },
    {
      id: 'monitoring/14',
      says: ["(watch/view/look_at/see/first to view) .. V's (stories/story)", 'view .. every story', "watch all V's (stories/reels/lives)"],
      example: 'He watches all my stories within seconds.',
      counter: 'I watch all my favourite series.',
    },
    {
      id: 'monitoring/15',
      says: [
        "set up V's phone .. (control/see/track/access)",
        "have V's (passwords/password/pin/icloud/login/passcode)",
        "know V's (passwords/password/passcode/login)",
        'monitor .. (internet|online|social media|electronic|phone) (use|activity|account|accounts)',
        "monitor V's (online)?",
      ],
      example: 'He had set up my phone so he could see it all.',
      counter: 'I set up my phone myself.',
    },
  ],
}
