import type { DocumentKind, Idea } from '#case/vocabulary'

/**
 * A piece of a police file in somebody's voice, and what it does and does not say. `author` makes the statement; the suspect and the victim are
 * named as the file's forms would name them.
 */
export type Snippet = Readonly<{
  name: string
  kind: DocumentKind
  suspect: string
  victim: string
  author?: string
  text: string
  says: readonly Idea[]
  saysNot: readonly Idea[]
}>

export const snippets: readonly Snippet[] = [
  {
    name: 'a student whose coursemate will not leave her alone',
    kind: 'MG11',
    suspect: 'Oliver PRENTICE',
    victim: 'Hannah WILDE',
    author: 'Hannah WILDE',
    text: `I am a second year at the university and Oliver is on my course. It began in freshers' week when he sat by me in the lecture and asked for my number. I gave it to him to be polite.
Within a fortnight he was messaging me thirty or forty times a day. I muted him, then I blocked him, and he just made another Instagram. He has had at least nine.
He waits by the library turnstiles when my seminar finishes and trails after me back to halls. I've started going the long way round, by the river, to shake him off.
In November he sent my flatmate a message wanting to know whether I had someone in my room. The same night he texted "your curtains don't quite meet".
I have dropped two modules because he is on them. I'm sleeping at my aunt's. I get palpitations if I see anybody in that green coat.`,
    says: ['contacting', 'loitering', 'following', 'watchingOrSpying', 'thirdPartyContact', 'dayToDayEffect'],
    saysNot: [
      'violence',
      'threatToKill',
      'weapon',
      'priorWarning',
      'publishing',
      'interferingWithProperty',
      'breachOfOrder',
      'suicideThreat',
    ],
  },
  {
    name: 'a GP whose former patient thinks they are engaged',
    kind: 'MG11',
    suspect: 'Maureen TULLY',
    victim: 'Dr Anil SETHI',
    author: 'Anil SETHI',
    text: `I am a general practitioner. Mrs Tully was a patient of the practice until we removed her from the list in April.
She believes that we are to be married. She has told the receptionists that I proposed to her during a blood pressure check. She signs her letters "Mrs Sethi".
There have been two letters a week since Easter. She has posted a wedding ring, a pair of slippers and a Christmas pudding. I returned the first of these unopened.
On 3rd June she was sitting on the wall of my home when I returned from evening surgery. I have never given her my address. She said "I knew you'd be late, darling, you always are on a Tuesday."
On 19th June she told the General Medical Council that I had touched her. There is no truth whatever in it and the complaint was closed.
My wife no longer answers the telephone. I have taken my name off the door and I vary the time I leave.`,
    says: [
      'contacting',
      'loitering',
      'watchingOrSpying',
      'gifts',
      'declaredFixation',
      'thirdPartyContact',
      'vexatiousComplaint',
      'dayToDayEffect',
    ],
    saysNot: [
      'violence',
      'threatOfViolence',
      'weapon',
      'trackingDevice',
      'entryToHome',
      'priorWarning',
      'breachOfBail',
      'childrenInvolved',
    ],
  },
  {
    name: 'a debt collector at the door',
    kind: 'MG11',
    suspect: 'Paul RENDLE',
    victim: 'Karen OKE',
    author: 'Karen OKE',
    text: `I owe about £900 on a catalogue. Mr Rendle works for the company they sold it to. He has called at the house three times in two months and left a card each time.
He was polite on the first two occasions. On the third he said that if I did not set something up it would go to court. I felt embarrassed because my neighbour could hear.
He has not followed me or threatened me and he has never been rude. He doesn't ring after eight at night. I just wanted to know whether it is allowed.`,
    says: ['lawfulPurpose'],
    saysNot: [
      'following',
      'watchingOrSpying',
      'monitoring',
      'threatOfViolence',
      'threatToKill',
      'publishing',
      'interferingWithProperty',
      'loitering',
      'gifts',
      'fearOfViolence',
      'dayToDayEffect',
      'declaredFixation',
      'escalation',
    ],
  },
  {
    name: 'fear of what has not happened',
    kind: 'MG11',
    suspect: 'Craig DUNMORE',
    victim: 'Lisa HALE',
    author: 'Lisa HALE',
    text: `Craig and I finished in March. I'm worried he'll turn up at my work. I keep thinking that he might follow me home or smash my windows.
My sister says he could put a tracker on the car so I check. He has never been to my house since and he's never threatened me. I'd call the police if he came.
If he breaks his bail I will ring 999.`,
    says: [],
    saysNot: [
      'following',
      'loitering',
      'interferingWithProperty',
      'trackingDevice',
      'breachOfBail',
      'threatOfViolence',
      'entryToHome',
      'watchingOrSpying',
      'violence',
    ],
  },
  {
    name: 'an earlier partner, not this suspect',
    kind: 'MG11',
    suspect: 'Jason POOLE',
    victim: 'Amy CROFT',
    author: 'Amy CROFT',
    text: `I should say that my ex before Jason, a man called Terry Blunt, used to follow me and he once put my windows through. Terry went to prison for it in 2015.
Jason has never done anything like that. Jason and I split up in May and he has sent me two texts about his drill. He collected it and that was that.`,
    says: [],
    saysNot: ['following', 'interferingWithProperty', 'violence', 'loitering', 'escalation', 'threatOfViolence'],
  },
  {
    name: 'a police summary in clipped style',
    kind: 'MG5',
    suspect: 'Wayne TOLLER',
    victim: 'Nicola BRAY',
    text: `Summary
DEF and IP in relationship 4 yrs, ended Aug. Since then DEF has bombarded IP with calls/texts (312 in 3 wks), attended her place of work on six occasions and been seen sat in his van across from her address in early hours. IP's tyres slashed 14/9. On 20/9 DEF approached IP in Tesco car park and stated "if I can't have you nobody will".
IP extremely frightened, has moved in with parents.
Interview
Denies slashing tyres. Denies threats. Accepts sending texts "because I love her". No reply to questions re van.
Previous
Caution 2014 battery on ex partner.`,
    says: [
      'contacting',
      'loitering',
      'interferingWithProperty',
      'threatOfViolence',
      'previousOffending',
      'alarmOrDistress',
      'dayToDayEffect',
      'declaredFixation',
    ],
    saysNot: ['following', 'publishing', 'monitoring', 'breachOfOrder', 'priorWarning', 'gifts', 'childrenInvolved', 'pregnancy', 'weapon'],
  },
  {
    name: 'a CAD log in capitals',
    kind: 'LOG',
    suspect: 'Lee SHARD',
    victim: 'Donna PIKE',
    text: `INCIDENT 0412 OF 09/11/2023
21:04 CALLER STATES EX PARTNER LEE SHARD IS BANGING ON FRONT DOOR AND SHOUTING THROUGH LETTERBOX
21:06 CALLER HAS LOCKED HERSELF IN BATHROOM WITH KIDS, THEY ARE CRYING
21:07 HE IS SAYING HE WILL BURN THE HOUSE DOWN
21:11 CALLER NOW STATES HE HAS KICKED THE BACK DOOR IN AND IS IN THE KITCHEN
21:15 UNITS ON SCENE. MALE HAS MADE OFF. HAMMER LEFT IN HALLWAY
21:40 PNC CHECK - MALE IS ON COURT BAIL NOT TO CONTACT CALLER`,
    says: ['contacting', 'threatOfViolence', 'entryToHome', 'interferingWithProperty', 'childrenInvolved'],
    saysNot: ['publishing', 'monitoring', 'gifts', 'pregnancy', 'trackingDevice', 'declaredFixation', 'following'],
  },
  {
    name: 'prison letters',
    kind: 'MG11',
    suspect: 'Anthony KEEL',
    victim: 'Ruth MADDOX',
    author: 'Ruth MADDOX',
    text: `Anthony got eighteen months in February for what he did to me and the judge made a restraining order the same day.
Since then I have had eleven letters from HMP Larkfield. They are written by his cell mate but it is Anthony talking. The last one says "I've still got the key to your heart and the one to your back door".
His mother rang me in May and said Tony wants to know am I seeing anyone. I told her he isn't allowed to contact me and she said it's not him it's me.
He rang my landline from a phone inside on the 2nd June. I knew his voice. I've reported every one of these as a breach of the restraining order.`,
    says: ['contacting', 'breachOfOrder', 'thirdPartyContact', 'previousOffending'],
    saysNot: ['loitering', 'following', 'publishing', 'weapon', 'gifts', 'pregnancy', 'retraction', 'vexatiousComplaint'],
  },
  {
    name: 'a drone and a ladder',
    kind: 'MG11',
    suspect: 'Stephen GALE',
    victim: 'Priya NAIR',
    author: 'Priya NAIR',
    text: `Mr Gale lives two doors down. Since I turned him down last summer there has been a drone over my garden most weekends and it comes down level with the bathroom.
My lodger saw him up a ladder with a camera pointed at our landing. He knew that I'd had my boiler replaced, he told me what it cost.
When I go for my run he comes out and jogs a few yards behind me. I've changed the time and he changed his.
Somebody has been moving the pots in my yard so they spell out my initials. I can't prove who but I know.
He shouted over the fence that he'd see me dead before he saw me with another man.
I keep the blinds shut all day. I've bought an attack alarm. I'm terrified of him.`,
    says: ['watchingOrSpying', 'following', 'threatToKill', 'threatOfViolence', 'fearOfViolence', 'alarmOrDistress', 'dayToDayEffect'],
    saysNot: [
      'monitoring',
      'publishing',
      'breachOfOrder',
      'breachOfBail',
      'priorWarning',
      'childrenInvolved',
      'pregnancy',
      'suicideThreat',
      'weapon',
      'violence',
    ],
  },
  {
    name: 'an interview of questions and answers',
    kind: 'INTERVIEW',
    suspect: 'Dale FENWICK',
    victim: 'Joanne REID',
    text: `RECORD OF INTERVIEW
Q. Have you ever followed Joanne? A. No.
Q. Did you threaten to kill her? A. Never. I wouldn't hurt a fly.
Q. Did you go to her house on the 4th? A. I went round to talk, yeah. I knocked and she wouldn't answer so I waited in the car.
Q. For how long? A. Couple of hours.
Q. Did you put the tracker on her car? A. No comment.
Q. Have you got a knife? A. No.`,
    says: ['contacting'],
    saysNot: ['following', 'threatToKill', 'threatOfViolence', 'weapon', 'trackingDevice', 'violence'],
  },
  {
    name: 'conditions of bail and terms of an order are not conduct',
    kind: 'BAIL',
    suspect: 'Mark ESSEX',
    victim: 'Tina LOWE',
    text: `BAIL NOTICE
Name: Mark ESSEX
Conditions
1 Not to contact directly or indirectly Tina LOWE
2 Not to attend or loiter within 100 metres of 14 Mill Row
3 Not to follow, watch or approach Tina LOWE
4 Not to post anything about Tina LOWE on social media
5 Not to possess any knife or bladed article in public`,
    says: [],
    saysNot: ['contacting', 'loitering', 'following', 'watchingOrSpying', 'publishing', 'weapon', 'breachOfBail'],
  },
  {
    name: 'a colleague who is sacked and blames her',
    kind: 'MG11',
    suspect: 'Gavin STOKER',
    victim: 'Elaine BURROWS',
    author: 'Elaine BURROWS',
    text: `I was Gavin's line manager at the council. He was dismissed in January for fiddling his hours and he holds me to blame.
He has set up a website with my name in the address. It has my photograph and says that I take bribes. He has leafleted my road with the same thing.
He emailed all sixty councillors to say I should be in prison. He has made fourteen freedom of information requests about me.
I found a dead pigeon on the bonnet of my car in the council car park and a note "you next".
I am off with stress. I've had to come off LinkedIn and my daughter drives me everywhere.`,
    says: [
      'publishing',
      'threatOfViolence',
      'thirdPartyContact',
      'vexatiousComplaint',
      'dayToDayEffect',
      'contacting',
      'interferingWithProperty',
    ],
    saysNot: [
      'following',
      'monitoring',
      'sexual',
      'violence',
      'entryToHome',
      'pregnancy',
      'declaredFixation',
      'breachOfOrder',
      'trackingDevice',
      'gifts',
      'suicideThreat',
    ],
  },
  {
    name: 'she says he was violent years ago and nothing since',
    kind: 'MG11',
    suspect: 'Brian SNELL',
    victim: 'Carol SNELL',
    author: 'Carol SNELL',
    text: `When we were together he punched me twice and once held a knife to me. That was in 2009 and I never reported it.
We divorced amicably in 2012. We talk about the grandchildren. There has been no trouble between us since and I am not frightened of him.`,
    says: ['notBothered'],
    saysNot: ['violence', 'weapon', 'following', 'loitering', 'contacting', 'fearOfViolence', 'threatOfViolence', 'escalation'],
  },
  {
    name: 'hacked accounts and a smart home',
    kind: 'MG11',
    suspect: 'Neil ASHDOWN',
    victim: 'Sophie TRENT',
    author: 'Sophie TRENT',
    text: `Neil set up all the tech when we lived together so he had every login. I moved out in July and changed what I could think of.
In August the heating kept going up to thirty degrees at night. The engineer showed me that someone had logged into it from Neil's email.
He quoted back to me a conversation I'd had in my own kitchen. It turned out he could listen through the Echo.
My Gmail has a rule on it sending everything to an address that isn't mine. He has read my solicitor's emails because he mentioned them in court.
I found an AirTag sewn into the lining of my work bag.
He's cancelled my broadband twice pretending to be me.`,
    says: ['monitoring', 'watchingOrSpying', 'trackingDevice', 'interferingWithProperty'],
    saysNot: ['following', 'loitering', 'violence', 'threatOfViolence', 'gifts', 'pregnancy', 'suicideThreat', 'weapon', 'breachOfBail'],
  },
  {
    name: 'two neighbours quarrel over a fence',
    kind: 'MG11',
    suspect: 'Derek LUMB',
    victim: 'Joan PARDOE',
    author: 'Joan PARDOE',
    text: `The trouble with Mr Lumb is about eighteen inches of fence. He says the posts are on his land and I say they're not. I have a surveyor's letter.
On 4th May he took down one panel and stacked it on my side. I had words with him and he had words back. He called me an old bat.
He has not been round since. I'm not scared of him, I am just cross, and I want my panel put back.`,
    says: ['disputeContext', 'notBothered'],
    saysNot: [
      'following',
      'loitering',
      'watchingOrSpying',
      'monitoring',
      'publishing',
      'threatOfViolence',
      'violence',
      'fearOfViolence',
      'dayToDayEffect',
      'escalation',
      'declaredFixation',
    ],
  },
  {
    name: 'a retraction that she gives unwillingly',
    kind: 'RETRACTION',
    suspect: 'Carl BOON',
    victim: 'Stacey WEBB',
    author: 'Stacey WEBB',
    text: `I made a statement on 4th March about Carl. I no longer wish to support a prosecution. What I said was true. I am not being forced to say this.
I just want it to be over and I can't face going to court with him there.`,
    says: ['retraction'],
    saysNot: ['violence', 'following', 'threatOfViolence', 'loitering'],
  },
  {
    name: 'messages from the suspect',
    kind: 'MESSAGES',
    suspect: 'Ryan COLE',
    victim: 'Beth ANSTEY',
    text: `WhatsApp export
01/02/2024, 23:10 - Ryan Cole: answer ur phone
01/02/2024, 23:12 - Ryan Cole: i know ur awake i can see the light
02/02/2024, 08:00 - Beth Anstey: Please stop messaging me Ryan. It's over.
02/02/2024, 08:01 - Ryan Cole: u r mine beth. always will be
05/02/2024, 01:30 - Ryan Cole: if u bring him back there again ill stab him
05/02/2024, 01:31 - Ryan Cole: then ill do myself in & itll be on u
06/02/2024, 19:02 - Ryan Cole: nice red coat. suits u
09/02/2024, 02:14 - Ryan Cole: got a mate at ur gym. he tells me everything`,
    says: ['contacting', 'watchingOrSpying', 'declaredFixation', 'threatOfViolence', 'suicideThreat'],
    saysNot: ['following', 'publishing', 'pregnancy', 'gifts', 'weapon', 'breachOfBail', 'priorWarning', 'retraction'],
  },
  {
    name: 'ordinary messages between parents',
    kind: 'MESSAGES',
    suspect: 'Ian PRATT',
    victim: 'Gail PRATT',
    text: `01/03/2024, 16:10 - Ian Pratt: Running 10 mins late, roadworks
01/03/2024, 16:12 - Gail Pratt: ok
08/03/2024, 17:40 - Ian Pratt: Her inhaler is in the blue bag. See you Sunday
10/03/2024, 18:00 - Gail Pratt: She says you let her watch a horror film?? Honestly Ian
10/03/2024, 18:03 - Ian Pratt: It was Ghostbusters. I'll kill my brother for putting it on lol`,
    says: [],
    saysNot: [
      'threatToKill',
      'threatOfViolence',
      'watchingOrSpying',
      'following',
      'loitering',
      'monitoring',
      'declaredFixation',
      'suicideThreat',
      'breachOfOrder',
    ],
  },
  {
    name: 'an officer tells of the arrest',
    kind: 'MG11',
    suspect: 'Kevin DORAN',
    victim: 'Alice MUNRO',
    author: 'PC 2211 HARRIS',
    text: `I am PC 2211 Harris. At 0215 hours on 6th May I was on patrol in Fern Street when I saw a male I know to be Kevin Doran crouched behind a hedge opposite number 12, which is the home address of Alice MUNRO.
He had binoculars round his neck and a claw hammer down the back of his trousers. I asked what he was doing and he replied "bird watching".
I arrested him on suspicion of stalking. I then followed the van to the police station. I spoke to Ms Munro, who was shaking and in tears.`,
    says: ['loitering', 'watchingOrSpying', 'weapon', 'alarmOrDistress'],
    saysNot: ['following', 'violence', 'threatOfViolence', 'breachOfBail', 'gifts', 'pregnancy'],
  },
  {
    name: 'a mother tells what was done to her daughter',
    kind: 'MG11',
    suspect: 'Liam FOSS',
    victim: 'Ellie GRANT',
    author: 'Susan GRANT',
    text: `Ellie is my daughter, she is nineteen. She went out with Liam Foss for a few weeks at college.
He has rung our landline up to twenty times a night. He put a letter through our door addressed to me saying that Ellie was his and I should make her see sense.
I've seen him stood by the postbox looking up at her window. He told me to my face that he would cut the next lad's throat.
Ellie doesn't go out now. She has lost over a stone and she sleeps in with me.`,
    says: [
      'contacting',
      'loitering',
      'watchingOrSpying',
      'thirdPartyContact',
      'declaredFixation',
      'threatToKill',
      'threatOfViolence',
      'dayToDayEffect',
    ],
    saysNot: ['following', 'breachOfOrder', 'gifts', 'weapon', 'pregnancy', 'entryToHome', 'suicideThreat'],
  },
  {
    name: 'an ex who posts intimate pictures',
    kind: 'MG11',
    suspect: 'Danny SLATER',
    victim: 'Chantelle OSEI',
    author: 'Chantelle OSEI',
    text: `Danny had photos of me from when we were seeing each other. In June somebody told me I was on a website with my phone number and "call me for fun" under it.
I had about seventy calls from strange men that weekend. Danny sent me a laughing emoji.
He then opened an account called Chantelle_O_real and he messaged my dad's friends from it offering to send pics.
I've changed my number twice. I can't walk into church.`,
    says: ['publishing', 'falseIdentity', 'thirdPartyContact', 'contacting', 'dayToDayEffect'],
    saysNot: ['following', 'loitering', 'violence', 'weapon', 'gifts', 'entryToHome', 'breachOfBail', 'childrenInvolved', 'pregnancy'],
  },
  {
    name: 'the Polish victim through an interpreter',
    kind: 'MG11',
    suspect: 'Tomasz WILK',
    victim: 'Agnieszka NOWAK',
    author: 'Agnieszka NOWAK',
    text: `I make this statement through an interpreter. Tomasz is my husband, we are separated since January. I live now in the shared house.
He comes to the house and he stays in the street with the engine on. He comes to the factory gate at the end of my shift. When I walk to the bus he drives slow beside me.
He said to me that he will take my son to Poland and I will not see him more. He has broke the window of kitchen. He is calling, calling, all night he is calling.
Police gave him the paper in April that he must not harass me, and in May he is doing again.
I am afraid that he will kill me. I do not sleep. I have asked the agency for different factory.`,
    says: [
      'loitering',
      'following',
      'contacting',
      'childrenInvolved',
      'interferingWithProperty',
      'priorWarning',
      'fearOfViolence',
      'dayToDayEffect',
    ],
    saysNot: [
      'publishing',
      'monitoring',
      'gifts',
      'weapon',
      'pregnancy',
      'breachOfBail',
      'trackingDevice',
      'falseIdentity',
      'suicideThreat',
    ],
  },
  {
    name: 'a journalist asks for comment',
    kind: 'MG11',
    suspect: 'Fiona MARR',
    victim: 'Cllr Roy HATCH',
    author: 'Roy HATCH',
    text: `I am a councillor. Ms Marr writes for the Echo. She has emailed me five times this month about the car park contract and telephoned my office.
On Thursday she was outside the town hall after the meeting and asked me a question, which I declined to answer. She published an article on Saturday.
I find it tiresome. I have not asked her to stop.`,
    says: ['lawfulPurpose', 'neverToldToStop'],
    saysNot: [
      'following',
      'watchingOrSpying',
      'monitoring',
      'threatOfViolence',
      'fearOfViolence',
      'dayToDayEffect',
      'declaredFixation',
      'escalation',
      'violence',
      'priorWarning',
    ],
  },
  {
    name: 'a man followed by a woman he met once',
    kind: 'MG11',
    suspect: 'Rebecca LANG',
    victim: 'Tom IRVINE',
    author: 'Tom IRVINE',
    text: `I sold Rebecca a car. She has found out where I drink, where I train and what time I take my lad to football.
She's at all of it. Wherever I am she walks in. She has joined my gym and my running club.
She left a watch on my doorstep with my initials engraved on it. She has told the lads at work we are engaged and she has had my surname tattooed on her arm.
Twice she has been in the car park at my lad's football and called him over and given him sweets.
I rang her and told her to pack it in and she said "I'll never pack you in".`,
    says: [
      'following',
      'gifts',
      'thirdPartyContact',
      'childrenInvolved',
      'declaredFixation',
      'watchingOrSpying',
      'contacting',
      'loitering',
    ],
    saysNot: [
      'violence',
      'threatOfViolence',
      'weapon',
      'sexual',
      'breachOfOrder',
      'priorWarning',
      'pregnancy',
      'entryToHome',
      'suicideThreat',
    ],
  },
  {
    name: 'a DASH free text',
    kind: 'DASH',
    suspect: 'Shaun KEMP',
    victim: 'Leah DUFFY',
    text: `Officer's comments: Victim disclosed that Kemp has strangled her since the separation and that he texts her all day. She is 20 weeks pregnant and believes he will kill her.`,
    says: ['violence', 'contacting', 'pregnancy', 'fearOfViolence'],
    saysNot: ['following', 'publishing', 'loitering', 'gifts', 'breachOfBail'],
  },
  {
    name: 'printed words of a leaflet and a form',
    kind: 'OTHER',
    suspect: 'Alan VOSS',
    victim: 'Mary VOSS',
    text: `What is stalking?
Stalking is when someone follows you, watches you, contacts you again and again or interferes with your belongings. You may feel frightened.
If you are being stalked call the helpline. In an emergency dial 999. This leaflet is given to every victim. We can help.
Has he ever threatened to kill you? Has he damaged your property? Keep a diary.`,
    says: [],
    saysNot: [
      'following',
      'watchingOrSpying',
      'contacting',
      'interferingWithProperty',
      'alarmOrDistress',
      'threatToKill',
      'fearOfViolence',
    ],
  },
  {
    name: 'a witness denies seeing anything',
    kind: 'MG11',
    suspect: 'Pete HOLDEN',
    victim: 'Sarah VANE',
    author: 'Moira KITE',
    text: `I have lived opposite Sarah for six years. I have been asked if I ever saw Pete Holden outside her house. I did not. I never saw him follow her and I have not heard him threaten her.
I did once see the window cleaner looking in.`,
    says: [],
    saysNot: ['loitering', 'following', 'threatOfViolence', 'watchingOrSpying', 'contacting', 'violence'],
  },
  {
    name: 'proxies and pets',
    kind: 'MG11',
    suspect: 'Gareth PRYCE',
    victim: 'Rhian PRYCE',
    author: 'Rhian PRYCE',
    text: `Gareth can't come near because of the non-molestation order so he sends his brothers. Huw sits outside my mam's. Dewi came into the salon and said Gareth wants a word.
He had my dog for the weekend and she came back with her leg broken. The vet says she was kicked.
Gareth rang from a withheld number on Sunday. I know the way he breathes. He said "tick tock Rhian".
I've had the locks changed and the kids don't play out.`,
    says: ['thirdPartyContact', 'contacting', 'threatOfViolence', 'dayToDayEffect'],
    saysNot: ['publishing', 'monitoring', 'gifts', 'pregnancy', 'weapon', 'trackingDevice', 'retraction', 'falseIdentity'],
  },
  {
    name: 'a memo that only proposes steps',
    kind: 'MG6',
    suspect: 'Jack NORTH',
    victim: 'Olivia SPEED',
    text: `Further enquiries
Please obtain the victim's phone so that any messages can be downloaded. Check whether the suspect has been seen near her address. Confirm whether any threats were made.
Has he ever followed her? If he has breached bail we need a statement. Consider a restraining order preventing contact and attendance at her workplace.`,
    says: [],
    saysNot: ['following', 'loitering', 'threatOfViolence', 'breachOfBail', 'contacting', 'breachOfOrder', 'watchingOrSpying'],
  },
  {
    name: 'OCR noise and typing errors',
    kind: 'MG11',
    suspect: 'Colm BRADY',
    victim: 'Tara QUINN',
    author: 'Tara QUINN',
    text: `He folowed me home frorn the bus on 3rd Feb and agian on the 5th. He has texed me dozens of times aday. I have seen him stood outisde my flat starring up.
He thretened to kill me on the 9th. I am terified of him and I dont go out on my own any more.`,
    says: ['following', 'contacting', 'loitering', 'threatToKill', 'fearOfViolence', 'dayToDayEffect'],
    saysNot: ['publishing', 'monitoring', 'gifts', 'weapon', 'breachOfBail'],
  },
  {
    name: 'American spelling and words',
    kind: 'MG11',
    suspect: 'Chad BAKER',
    victim: 'Megan ROSS',
    author: 'Megan ROSS',
    text: `My ex-boyfriend Chad slashed two of my tires in the parking lot outside my apartment. He keeps showing up at the mall where I work and he stares at me through the store window.
He left a voicemail on my cell saying he's gonna kill my boyfriend. My mom got flowers from him on Mother's Day. I don't feel safe at home any more.`,
    says: ['interferingWithProperty', 'loitering', 'watchingOrSpying', 'contacting', 'threatToKill', 'threatOfViolence', 'alarmOrDistress'],
    saysNot: ['following', 'publishing', 'monitoring', 'breachOfOrder', 'pregnancy', 'trackingDevice'],
  },
  {
    name: 'a landlord with a key',
    kind: 'MG11',
    suspect: 'Victor HANSARD',
    victim: 'Jenna COYLE',
    author: 'Jenna COYLE',
    text: `Mr Hansard is my landlord. He lets himself in when I'm at work. I know because the toilet seat is up and my bed has been lain on.
Twice I've come out of the shower and he has been standing in the hall. He said "don't mind me".
He asked me what time my boyfriend would be back and remarked that I'd put on my good underwear, which he could only know from my washing.
I have put a chair under the door handle and I sleep with the light on. I have given notice.`,
    says: ['entryToHome', 'watchingOrSpying', 'sexual', 'dayToDayEffect'],
    saysNot: ['violence', 'threatOfViolence', 'weapon', 'publishing', 'monitoring', 'breachOfBail', 'gifts', 'pregnancy', 'suicideThreat'],
  },
  {
    name: 'a one-off row outside a pub',
    kind: 'MG11',
    suspect: 'Sean MAHER',
    victim: 'Billy CROUCH',
    author: 'Billy CROUCH',
    text: `I was outside the Fox having a smoke when Sean Maher came over. We had a bit of a row about his sister. He pushed me in the chest and I pushed him back.
He said "I'll have you". I've known him since school. It was a one-off, we'd both had a drink. I have not seen him since and I'm not bothered about it.`,
    says: ['violence', 'singleIncident', 'notBothered'],
    saysNot: [
      'following',
      'loitering',
      'watchingOrSpying',
      'monitoring',
      'publishing',
      'interferingWithProperty',
      'dayToDayEffect',
      'escalation',
      'declaredFixation',
      'gifts',
    ],
  },
  {
    name: 'the victim does things herself',
    kind: 'MG11',
    suspect: 'Graham POND',
    victim: 'Julie POND',
    author: 'Julie POND',
    text: `I admit I drove past his house to see if her car was there. I rang him eleven times that night. I was angry and I threw his clothes in the garden.
I followed him to the Harvester because I wanted to know who she was. I told him I would ruin him. None of this is his fault.`,
    says: [],
    saysNot: ['loitering', 'contacting', 'following', 'interferingWithProperty', 'threatOfViolence', 'watchingOrSpying'],
  },
]
