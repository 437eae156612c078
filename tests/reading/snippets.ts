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
    says: ['publishing', 'threatOfViolence', 'thirdPartyContact', 'vexatiousComplaint', 'dayToDayEffect', 'interferingWithProperty'],
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
  {
    name: 'a nurse on nights',
    kind: 'MG11',
    suspect: 'Mohammed RAFIQ',
    victim: 'Claire DENNISON',
    author: 'Claire DENNISON',
    text: `I have worked on Ward 9 for eleven years. Rafiq was a porter here until March. I made it plain to him that I was married.
He knows my rota better than I do. When I come off at seven he will be by the ticket machine pretending to be on his phone. On the 8th he got into the lift behind me and pressed every button.
There have been thirteen bunches of flowers left at the nurses' station. Security have had a word with him twice.
I have had e-mails from six addresses, all of them him. The last one was to my husband and it had attached to it a picture of me asleep in the staff room.
I now leave by the laundry and a colleague drives me. I've asked to go on days. I feel physically ill when the lift doors open.`,
    says: ['watchingOrSpying', 'loitering', 'gifts', 'contacting', 'thirdPartyContact', 'dayToDayEffect', 'alarmOrDistress'],
    saysNot: [
      'violence',
      'weapon',
      'threatOfViolence',
      'entryToHome',
      'breachOfOrder',
      'pregnancy',
      'childrenInvolved',
      'suicideThreat',
      'trackingDevice',
    ],
  },
  {
    name: 'a farmer and his former wife',
    kind: 'MG11',
    suspect: 'Edward THACKRAY',
    victim: 'Margaret THACKRAY',
    author: 'Margaret THACKRAY',
    text: `Edward and I were married for thirty-one years and I left him at Candlemas. He cannot abide it.
He has dumped a trailer of slurry across my drive. He has shot my hens. He drives the quad up and down behind the cottage until gone midnight with the lamp on my bedroom.
On Good Friday he had his shotgun broken over his arm when he came to the gate and he said there was a cartridge with my name on it.
He told our son that he would rather swing for me than see me in another man's bed.
I've slept at my sister's since. I will not go near the top field.`,
    says: ['interferingWithProperty', 'loitering', 'watchingOrSpying', 'weapon', 'threatToKill', 'threatOfViolence', 'dayToDayEffect'],
    saysNot: [
      'following',
      'monitoring',
      'publishing',
      'gifts',
      'pregnancy',
      'trackingDevice',
      'falseIdentity',
      'breachOfBail',
      'retraction',
      'suicideThreat',
    ],
  },
  {
    name: 'a streamer and her viewer',
    kind: 'MG11',
    suspect: 'Callum REEVE',
    victim: 'Poppy ARKWRIGHT',
    author: 'Poppy ARKWRIGHT',
    text: `I stream games online under the name PopArk. He donates money with messages. At first they were nice. Then he wanted to meet and I said no.
He worked out my street from a reflection in my window and put it in the chat. He's made a server with a channel called Poppy's House where he posts screenshots of my flat from Google.
He mails pizzas to me at all hours. He phoned the police and said there was a hostage at my address and they came with guns.
He got a train from Hull and stood on the opposite pavement holding a sign with my name. He said in a voice note that we're soulmates and that I'll understand one day.
I don't stream now, it was my living. I check the street before I open the door.`,
    says: ['contacting', 'publishing', 'loitering', 'declaredFixation', 'vexatiousComplaint', 'dayToDayEffect'],
    saysNot: ['violence', 'weapon', 'breachOfOrder', 'priorWarning', 'entryToHome', 'pregnancy', 'suicideThreat', 'childrenInvolved'],
  },
  {
    name: 'an MG5 in full sentences',
    kind: 'MG5',
    suspect: 'Robert INGLEBY',
    victim: 'Sharon MEEK',
    text: `1. Summary of the evidence
The defendant and the complainant worked together at a garden centre. Following the end of a brief friendship the defendant began to send the complainant letters at her home address, which he had obtained from personnel records without permission.
Between 3 January and 20 April 2022 he sent 41 letters and attended the complainant's home on nine occasions. On each occasion he remained outside in his vehicle for upwards of an hour.
On 11 February 2022 he was issued with words of advice by PC Lund and told not to contact her. He continued to write.
On 2 March 2022 he approached the complainant's fourteen year old daughter at the bus stop and asked her whether her mother had a boyfriend.
On 20 April 2022 the complainant returned from work to find the defendant in her conservatory. He told her that he had come to mend the blind.
2. Interview
The defendant answered all questions. He accepts writing the letters and says that the complainant enjoyed receiving them. He denied entering the conservatory and stated the door was open.
3. Previous convictions
The defendant is of good character.
4. Victim
She states that she is frightened to be alone and has had the locks changed.`,
    says: [
      'contacting',
      'loitering',
      'priorWarning',
      'childrenInvolved',
      'thirdPartyContact',
      'entryToHome',
      'dayToDayEffect',
      'alarmOrDistress',
    ],
    saysNot: [
      'following',
      'violence',
      'weapon',
      'threatOfViolence',
      'previousOffending',
      'publishing',
      'monitoring',
      'gifts',
      'pregnancy',
      'breachOfBail',
      'sexual',
    ],
  },
  {
    name: 'the woman in the flat above',
    kind: 'MG11',
    suspect: 'Dawn PICKERSGILL',
    victim: 'Leonard AMOS',
    author: 'Leonard AMOS',
    text: `I am seventy-four and I live alone. Dawn moved in above me two winters ago. She got it into her head that I was her father.
She puts her ear to my door. I hear her on the landing breathing. If I go to the shop she's at my elbow. If I take the number 9 she takes the number 9.
She has had my pension letter out of the communal box and opened it. She steamed it, you could see.
She left a birthday cake on the mat with a candle lit, it scorched the door.
On the 14th she shouted through the letterbox that if I didn't own her she would set herself alight on my step.
I've stopped going to the bowls club. My chest is bad with it.`,
    says: ['watchingOrSpying', 'interferingWithProperty', 'gifts', 'contacting', 'suicideThreat', 'dayToDayEffect'],
    saysNot: ['violence', 'weapon', 'sexual', 'publishing', 'monitoring', 'breachOfOrder', 'priorWarning', 'pregnancy', 'threatToKill'],
  },
  {
    name: 'a father who keeps to his contact days',
    kind: 'MG11',
    suspect: 'Steven HOOK',
    victim: 'Natalie HOOK',
    author: 'Natalie HOOK',
    text: `Steve has the boys every other weekend under the court order. He picks them up from mine at six on the Friday. He sits in the car and beeps.
He texts me about shoes and swimming. Sometimes he is short with me. On 9th October he called me a cow because I was late.
He doesn't come at any other time. I've got no worries about the boys with him and he's never laid a finger on me. I want the handovers moved to my mother's.`,
    says: ['childArrangements', 'noThreats'],
    saysNot: [
      'following',
      'watchingOrSpying',
      'monitoring',
      'publishing',
      'threatOfViolence',
      'violence',
      'fearOfViolence',
      'dayToDayEffect',
      'escalation',
      'declaredFixation',
      'gifts',
      'interferingWithProperty',
      'breachOfOrder',
    ],
  },
  {
    name: 'sayings that only sound like the thing',
    kind: 'MG11',
    suspect: 'Neil BARTON',
    victim: 'Kim SLOAN',
    author: 'Kim SLOAN',
    text: `I follow about two hundred people on Instagram and he follows me back, which is normal for our running club. We were both watching the match in the Bell on the Saturday.
He gave me a lift home because I had missed the bus. He has a key to the club house, as we all do. He took photos of all of us at the finish for the newsletter.
I have been asked whether he ever hung around or waited for me and he did not.`,
    says: [],
    saysNot: [
      'following',
      'watchingOrSpying',
      'loitering',
      'interferingWithProperty',
      'monitoring',
      'contacting',
      'publishing',
      'entryToHome',
    ],
  },
  {
    name: "an officer's MG3 that plays it down",
    kind: 'MG3',
    suspect: 'Luke TARRANT',
    victim: 'Jasmine OYELARAN',
    text: `Suspect and IP matched on a dating app and met twice. IP has received a large volume of unwanted contact including gifts to her work. Suspect has turned up at her parents' address claiming to be from Amazon. He has now started waiting at her tram stop.
Suspect was spoken to by Sgt Pryor on 12/5 re his behaviour. Since then a further 60 messages and he has set up a Facebook account in her name and added her colleagues.
IP feels sick with worry and has changed her route. No threats made. Not considered stalking as no violence.`,
    says: [
      'contacting',
      'gifts',
      'falseIdentity',
      'thirdPartyContact',
      'loitering',
      'priorWarning',
      'publishing',
      'alarmOrDistress',
      'dayToDayEffect',
      'noThreats',
    ],
    saysNot: ['violence', 'weapon', 'threatOfViolence', 'following', 'entryToHome', 'pregnancy', 'breachOfOrder', 'trackingDevice'],
  },
  {
    name: 'her new partner tells it',
    kind: 'MG11',
    suspect: 'Darren FLYNN',
    victim: 'Kirsty BELL',
    author: 'Marcus ADEYEMI',
    text: `I have been seeing Kirsty since Easter. Her ex, Darren Flynn, has made my life a misery as well as hers.
He rammed the back of my Corsa at the lights on the ring road with Kirsty in it. He got out and was punching the window, screaming that she was his wife.
He has got hold of my number and sends me pictures of them on holiday. He told me in the Spar that I would be leaving in a box.
He goes past ours on the motorbike, I'd say ten times a night. Kirsty's little lad hides behind the settee when he hears it.
She won't drive any more.`,
    says: [
      'violence',
      'threatToKill',
      'threatOfViolence',
      'thirdPartyContact',
      'loitering',
      'childrenInvolved',
      'declaredFixation',
      'dayToDayEffect',
      'interferingWithProperty',
    ],
    saysNot: ['publishing', 'monitoring', 'gifts', 'pregnancy', 'breachOfBail', 'priorWarning', 'trackingDevice', 'weapon', 'retraction'],
  },
  {
    name: "breach of an order in an officer's statement",
    kind: 'MG11',
    suspect: 'Ashley COATES',
    victim: 'Tanya ROWE',
    author: 'PC 771 VAUGHAN',
    text: `I am PC 771 Vaughan of Eastmoor Police. On 3 August 2021 Ashley COATES was made subject of a restraining order by Eastmoor Magistrates which prohibits him from contacting Tanya ROWE or entering Pell Street.
At 2240 hours on 19 August 2021 I was called to Pell Street where I found COATES in the rear garden of number 40. He was intoxicated and was holding a brick.
I arrested him for breach of the restraining order. He replied "she rang me". I checked Ms Rowe's handset with her consent and there was no such call.
This is the third breach since the order was made.`,
    says: ['breachOfOrder', 'loitering'],
    saysNot: [
      'following',
      'publishing',
      'monitoring',
      'gifts',
      'pregnancy',
      'breachOfBail',
      'threatOfViolence',
      'trackingDevice',
      'retraction',
    ],
  },
  {
    name: 'bail broken',
    kind: 'MG5',
    suspect: 'Jordan PEEL',
    victim: 'Abbie LOMAX',
    text: `PEEL was released on conditional bail on 4 March not to contact LOMAX directly or indirectly. On 7 March, whilst on bail, he rang her from his sister's phone and said "drop it or I'll drop you".
On 9 March he breached his bail again by attending the salon where she works and sitting in the waiting area.`,
    says: ['breachOfBail', 'contacting', 'loitering', 'threatOfViolence'],
    saysNot: ['breachOfOrder', 'weapon', 'violence', 'publishing', 'gifts', 'pregnancy', 'entryToHome', 'following'],
  },
  {
    name: 'a form answered with care',
    kind: 'VPS',
    suspect: 'Colin MAYHEW',
    victim: 'Deborah STEAD',
    author: 'Deborah STEAD',
    text: `Before this I sang in a choir and I walked everywhere. I do neither now. My world is the size of the kitchen.
I've had to ask my daughter, who is fifteen, to answer the door. I am on tablets to sleep and tablets to get up.
The cameras cost eleven hundred pounds. I lost my place on the course because I couldn't sit with my back to the room.
I jump when a car slows. I don't know who I was before he decided that I belonged to him.`,
    says: ['dayToDayEffect', 'alarmOrDistress'],
    saysNot: ['violence', 'weapon', 'gifts', 'pregnancy', 'publishing', 'breachOfBail', 'retraction', 'childrenInvolved'],
  },
  {
    name: 'a suspect who explains everything',
    kind: 'INTERVIEW',
    suspect: 'Trevor LACE',
    victim: 'Gillian FROST',
    text: `RECORD OF INTERVIEW
LACE stated that he had known FROST for six years through the allotments. He denied following her and said that he uses the same footpath. He agreed that he had left vegetables at her gate "most weeks".
When asked about the letters he said "I wrote to her, yes, it's not a crime to write". He denied knowing where she worked. He denied ever threatening her.
Asked why he had photographs of her on his phone he said they were "nice to look at". He made no comment about the binoculars.`,
    says: ['contacting', 'gifts', 'watchingOrSpying'],
    saysNot: ['following', 'threatOfViolence', 'violence', 'weapon', 'loitering', 'breachOfBail', 'pregnancy'],
  },
  {
    name: 'parking outside the school like everyone else',
    kind: 'MG11',
    suspect: 'Sally ORTON',
    victim: 'Jill MOSS',
    author: 'Jill MOSS',
    text: `Sally and I both have children in Year 4. We fell out over the PTA money. She blanks me at the gate and I blank her.
She posted on the class WhatsApp that the cake stall was forty pounds short. Everyone knew who she meant. I replied that she should look nearer home.
She parks outside the school at three like everyone else. I'm not scared of her. I think it is silly.`,
    says: ['notBothered'],
    saysNot: [
      'following',
      'watchingOrSpying',
      'monitoring',
      'violence',
      'threatOfViolence',
      'fearOfViolence',
      'dayToDayEffect',
      'declaredFixation',
      'escalation',
      'breachOfOrder',
      'thirdPartyContact',
    ],
  },
  {
    name: "a son calls the police on his mother's behalf",
    kind: 'LOG',
    suspect: 'Desmond HALE',
    victim: 'Iris HALE',
    text: `INCIDENT LOG 0087 14/02/2022
08:12 INF REPORTS HIS FATHER DESMOND HALE IS SAT OUTSIDE MOTHERS ADDRESS AGAIN. PARENTS SEPARATED. NON MOL IN PLACE
08:14 INF STATES FATHER HAS FOLLOWED MOTHER TO THE SHOPS TWICE THIS WEEK AND HAS BEEN LEAVING NOTES ON HER CAR
08:20 NO PREVIOUS CALLS TO ADDRESS
08:41 UNIT ON SCENE, AREA SEARCH NO TRACE
09:05 INF STATES HE HAS JUST HAD TEXT FROM FATHER SAYING TELL HER IM GOING TO FINISH IT`,
    says: ['loitering', 'contacting', 'thirdPartyContact'],
    saysNot: ['publishing', 'monitoring', 'gifts', 'pregnancy', 'weapon', 'violence', 'trackingDevice', 'falseIdentity'],
  },
  {
    name: 'messages that are cruel but two-way',
    kind: 'MESSAGES',
    suspect: 'Kayleigh DUNN',
    victim: 'Zoe PLATT',
    text: `03/03/2023, 18:00 - Zoe Platt: you are a joke
03/03/2023, 18:01 - Kayleigh Dunn: takes one to know one
03/03/2023, 18:05 - Zoe Platt: dont come to mine again acting the victim
03/03/2023, 18:06 - Kayleigh Dunn: wouldnt come near yours if you paid me
03/03/2023, 18:09 - Kayleigh Dunn: give me my straighteners back and we're done`,
    says: [],
    saysNot: [
      'threatOfViolence',
      'threatToKill',
      'watchingOrSpying',
      'following',
      'monitoring',
      'declaredFixation',
      'suicideThreat',
      'loitering',
      'publishing',
    ],
  },
  {
    name: 'a table of messages',
    kind: 'MESSAGES',
    suspect: 'Stuart NEAVE',
    victim: 'Holly CRANE',
    text: `No.\tDate / time\tFrom\tTo\tContent
1\t02/05/2021 23:14\tStuart\tHolly\tI can see you through the blinds
2\t02/05/2021 23:20\tHolly\tStuart\tgo away or im calling the police
3\t03/05/2021 01:02\tStuart\tHolly\tyou will regret this. i know where your sister lives
4\t05/05/2021 14:00\tStuart\tHolly\tsaw you with him at the market. holding hands. sweet`,
    says: ['contacting', 'watchingOrSpying', 'threatOfViolence'],
    saysNot: ['publishing', 'gifts', 'pregnancy', 'violence', 'breachOfBail', 'weapon', 'suicideThreat'],
  },
  {
    name: 'a complaint to the shop',
    kind: 'MG11',
    suspect: 'Ray DUCKETT',
    victim: 'Aimee FALK',
    author: 'Aimee FALK',
    text: `I manage the phone shop. Mr Duckett's handset was faulty. He has been in five times in a month and rung head office about me.
He raised his voice on the Saturday and called me useless. Security asked him to go and he went. He left a one star review with my first name.
It's part of the job. I wasn't frightened but I did feel it was unfair.`,
    says: ['notBothered'],
    saysNot: [
      'following',
      'watchingOrSpying',
      'monitoring',
      'violence',
      'threatOfViolence',
      'fearOfViolence',
      'dayToDayEffect',
      'declaredFixation',
      'escalation',
      'gifts',
      'vexatiousComplaint',
    ],
  },
  {
    name: 'a neighbour sees what the victim has not',
    kind: 'MG11',
    suspect: 'Philip GRAY',
    victim: 'Amanda TYLER',
    author: 'Edna WORTH',
    text: `I live at number 6 and Amanda is at number 8. I know Mr Gray as the gentleman she used to go about with.
On at least four evenings in November I have seen him walk up her side passage and try the back gate. He puts his hands round his eyes and looks in at the kitchen.
On the 30th he was filling a carrier bag from her recycling. He asked me if she'd gone away and when she was due back. I told him it was none of his business.
She had a light on a timer and he stood under the tree counting on his watch.`,
    says: ['watchingOrSpying', 'loitering', 'interferingWithProperty', 'thirdPartyContact'],
    saysNot: [
      'violence',
      'weapon',
      'threatOfViolence',
      'following',
      'publishing',
      'gifts',
      'pregnancy',
      'breachOfOrder',
      'childrenInvolved',
      'declaredFixation',
    ],
  },
  {
    name: 'the pupil and the former teacher',
    kind: 'MG11',
    suspect: 'Martin SEAR',
    victim: 'Grace LOVELL',
    author: 'Grace LOVELL',
    text: `Mr Sear taught me physics in sixth form. I am now twenty. He writes to me at my hall of residence, four or five sides of A4, in which he says I was always the one.
He has enrolled on the same evening class under the name Marty Seer. He rents a room in the next street.
He sent my personal tutor a letter purporting to be from my mother asking for my timetable.
On my birthday he was in the dining hall with a cello case with a present in it. I've had to move rooms. I can't revise.`,
    says: ['contacting', 'falseIdentity', 'thirdPartyContact', 'declaredFixation', 'gifts', 'dayToDayEffect'],
    saysNot: [
      'violence',
      'weapon',
      'threatOfViolence',
      'breachOfOrder',
      'priorWarning',
      'pregnancy',
      'entryToHome',
      'trackingDevice',
      'suicideThreat',
    ],
  },
  {
    name: 'a barmaid and a regular',
    kind: 'MG11',
    suspect: 'Clive NORRIS',
    victim: 'Shelley ABBOTT',
    author: 'Shelley ABBOTT',
    text: `Clive is a regular at the Plough where I do four shifts. He tips me twenty pound notes with his number on.
In May he started coming in on every one of my shifts and sitting on the end stool so he could see me in the mirror. If I swapped a shift he would know.
He's parked up by the bottle bank when I lock up. One night he tapped on my windscreen and asked did I want company. I said no thank you Clive.
He has rung the pub asking for me by name and then not spoken. I've had two dozen Facebook requests from Clive Norris, Clive N, C Norris and so on.
My landlord barred him in July and the next morning both my wing mirrors had been snapped off.
On the Friday he came up behind me at the cash point and breathed in my hair. I froze. I've packed in the pub and I get my shopping delivered.`,
    says: ['contacting', 'loitering', 'watchingOrSpying', 'interferingWithProperty', 'dayToDayEffect', 'alarmOrDistress'],
    saysNot: [
      'threatToKill',
      'weapon',
      'breachOfOrder',
      'entryToHome',
      'pregnancy',
      'childrenInvolved',
      'trackingDevice',
      'suicideThreat',
      'retraction',
    ],
  },
  {
    name: 'an elderly man harassed by a carer he dismissed',
    kind: 'MG11',
    suspect: 'Janice TROTT',
    victim: 'Ernest PYM',
    author: 'Ernest PYM',
    text: `Janice Trott came to do for me after my wife died. I had to let her go in October over some money.
She will not be let go. She has been seen in my greenhouse by the lad who does the lawn. She still has a key and I have come down of a morning to find the table laid for two.
She telephones at all hours to tell me what I have had for my tea, and she is right.
She has told my chapel that I interfered with her. The minister came to see me about it.
She sent a wreath with my name on it to the house. I took that to mean she wished me dead.
I have had a stair gate put across and I sleep in the box room. I no longer attend chapel.`,
    says: ['contacting', 'watchingOrSpying', 'entryToHome', 'thirdPartyContact', 'dayToDayEffect', 'loitering'],
    saysNot: [
      'violence',
      'weapon',
      'breachOfOrder',
      'monitoring',
      'pregnancy',
      'childrenInvolved',
      'breachOfBail',
      'priorWarning',
      'suicideThreat',
    ],
  },
  {
    name: 'police report of an online campaign',
    kind: 'MG5',
    suspect: 'Adrian KELSO',
    victim: 'Dr Miriam FELL',
    text: `Key evidence
The suspect is a former PhD student of the complainant. Between October 2020 and June 2021 he sent her in excess of 2,000 emails using 31 addresses, several in the names of her colleagues.
He published a blog about her under the title "The Fraud of Fell" and uploaded a video in which he visited her street and filmed her front door.
He obtained her personal email password and was reading her correspondence with HR, extracts of which he sent to the Dean.
He wrote to her husband's employer alleging that her husband was a drug user. This was untrue.
In May 2021 he posted "Miriam will pay in full before the end of term" together with an image of a noose.
The complainant has taken leave of absence and is being treated for anxiety.`,
    says: [
      'contacting',
      'publishing',
      'monitoring',
      'watchingOrSpying',
      'falseIdentity',
      'thirdPartyContact',
      'vexatiousComplaint',
      'threatOfViolence',
      'dayToDayEffect',
      'alarmOrDistress',
    ],
    saysNot: [
      'violence',
      'weapon',
      'breachOfOrder',
      'gifts',
      'entryToHome',
      'pregnancy',
      'childrenInvolved',
      'breachOfBail',
      'trackingDevice',
      'suicideThreat',
    ],
  },
  {
    name: 'a taxi driver and his passenger',
    kind: 'MG11',
    suspect: 'Imran SHAH',
    victim: 'Katie LOMAS',
    author: 'Katie LOMAS',
    text: `I got a taxi home from town on 6th March. The driver was chatty and asked if I had a boyfriend. The next day I had a WhatsApp from a number I didn't know saying "its your fav driver".
I didn't reply. He messaged every day after that. I told him to leave me alone on the 12th and he sent back twelve crying faces.
On the 15th he was sat in his cab outside my work with his light off and he crawled along behind me all the way to the station.
He sent me a photo of my own front door. He's beeped outside at 2 and 3 in the morning.
On the 20th he grabbed hold of my sleeve as I walked past the rank and I had to pull away.
I rang the council licensing and they said he'd had a complaint before off another girl. I don't go in taxis now, I don't go into town at all.`,
    says: ['contacting', 'loitering', 'following', 'watchingOrSpying', 'violence', 'previousOffending', 'dayToDayEffect'],
    saysNot: [
      'threatToKill',
      'weapon',
      'breachOfOrder',
      'gifts',
      'entryToHome',
      'pregnancy',
      'childrenInvolved',
      'publishing',
      'trackingDevice',
      'priorWarning',
      'suicideThreat',
    ],
  },
  {
    name: 'a woman whose ex-husband will not accept the divorce',
    kind: 'MG11',
    suspect: 'Vikram RAO',
    victim: 'Anjali RAO',
    author: 'Anjali RAO',
    text: `I was granted my divorce in June. Vikram says that in the eyes of God we are man and wife and that he will go on until I come home.
He has made me go to court eleven times about the children and each time he has lost. He turns up at parents' evening and sits next to me.
He makes Rohan, who is seven, carry messages. Rohan came home and said "Daddy says he's going to sleep in the ground if you don't come back".
He got a locksmith to let him in by saying he had lost his keys. I found him in bed. He had cooked.
I was told by my cousin that he has offered a man five thousand pounds to deal with me.
There have been letters to my manager and to the Home Office saying my visa is false.
The police gave him a harassment warning in August. He framed it and sent me a picture of it.
I've stopped wearing my hair down. I've told the school that nobody but me collects.`,
    says: [
      'contacting',
      'childrenInvolved',
      'entryToHome',
      'declaredFixation',
      'priorWarning',
      'vexatiousComplaint',
      'thirdPartyContact',
      'dayToDayEffect',
    ],
    saysNot: ['weapon', 'trackingDevice', 'pregnancy', 'sexual', 'publishing', 'gifts', 'breachOfBail', 'breachOfOrder', 'retraction'],
  },
  {
    name: 'a dispute with an employer',
    kind: 'MG11',
    suspect: 'Lorna BEECH',
    victim: 'Mark TENNANT',
    author: 'Mark TENNANT',
    text: `I am a director of the firm. Ms Beech was made redundant in March and has brought an employment tribunal claim. She has emailed me nine times about her P45 and her holiday pay.
She came to reception on 4th April and asked to see me. I was out. She left when asked. She posted on LinkedIn that she had been treated badly.
I accept that she is owed the holiday pay. I don't feel at risk from her.`,
    says: ['disputeContext'],
    saysNot: [
      'following',
      'watchingOrSpying',
      'monitoring',
      'loitering',
      'violence',
      'threatOfViolence',
      'fearOfViolence',
      'dayToDayEffect',
      'declaredFixation',
      'escalation',
      'gifts',
      'interferingWithProperty',
      'alarmOrDistress',
    ],
  },
  {
    name: 'a chance meeting and a polite letter',
    kind: 'MG11',
    suspect: 'Peter HAIN-SMITH',
    victim: 'Louise CARDEW',
    author: 'Louise CARDEW',
    text: `Peter and I were engaged until last autumn. I have seen him once since, in Waitrose, when he said hello and I said hello.
In January he wrote me a letter to say he was sorry how it ended and that he would not write again. He has not.
I mention it only because my mother thought the police should know. I am not worried by it.`,
    says: ['notBothered'],
    saysNot: [
      'following',
      'watchingOrSpying',
      'loitering',
      'violence',
      'threatOfViolence',
      'fearOfViolence',
      'dayToDayEffect',
      'declaredFixation',
      'escalation',
      'thirdPartyContact',
      'alarmOrDistress',
    ],
  },
  {
    name: 'a pocket notebook in shorthand',
    kind: 'MG11',
    suspect: 'Aaron TULL',
    victim: 'Jess PALIN',
    author: 'PC 4419 OBI',
    text: `I am PC 4419 Obi. At 1920 hrs on 03/10/23 I attended 22 Hazel Court re report of ex-partner at door. IP Jess PALIN stated that TULL had been at the address three times that day, had put his fist through the glass of the porch and had shouted "I'll cut you up".
I saw that the glass was broken and there was blood on the step. IP was visibly distressed. Her son aged 6 was under the table.
I was shown 84 missed calls on IP's phone. At 1955 hrs I located TULL in Elm Road, in possession of a kitchen knife. He was arrested.`,
    says: ['contacting', 'interferingWithProperty', 'threatOfViolence', 'weapon', 'alarmOrDistress', 'childrenInvolved'],
    saysNot: [
      'following',
      'publishing',
      'monitoring',
      'gifts',
      'pregnancy',
      'breachOfOrder',
      'trackingDevice',
      'retraction',
      'priorWarning',
    ],
  },
  {
    name: 'text messages noted by an officer',
    kind: 'MESSAGES',
    suspect: 'Gemma STOTT',
    victim: 'Rob DYSON',
    text: `TEXTS FROM IP'S PHONE
04/01/22 07:10 - Gemma - morning my love
04/01/22 07:12 - Gemma - i know ur up ur kitchen lights on
05/01/22 12:40 - Rob - Gemma this has to stop. I am married.
05/01/22 12:41 - Gemma - she doesnt deserve u. ill tell her if u wont
06/01/22 22:15 - Gemma - ive put something on ur car. a surprise
09/01/22 03:00 - Gemma - if i cant have u id rather neither of us was here
11/01/22 18:20 - Gemma - waited 2 hrs at ur gym. where were u`,
    says: ['contacting', 'watchingOrSpying', 'loitering', 'declaredFixation'],
    saysNot: ['publishing', 'violence', 'breachOfBail', 'weapon', 'retraction', 'pregnancy', 'sexual', 'monitoring'],
  },
  {
    name: 'a mixed account: some acts his, some not',
    kind: 'MG11',
    suspect: 'Simon WELLS',
    victim: 'Diane FOY',
    author: 'Diane FOY',
    text: `I reported two different people. The silent calls in April turned out to be a call centre. My shed was broken into in May but the police arrested some youths for it.
What Simon has done is write to me. I have had nine letters since I ended it in June. He's not been to the house and he's not followed me. The last letter says he will wait however long it takes.`,
    says: ['contacting', 'declaredFixation'],
    saysNot: ['following', 'loitering', 'watchingOrSpying', 'entryToHome', 'violence', 'threatOfViolence', 'publishing', 'monitoring'],
  },
  {
    name: 'an MG3 that asks for a decision',
    kind: 'MG3',
    suspect: 'Keith MOON',
    victim: 'Paula DEAN',
    text: `Suspect is IP's ex husband, separated 14 months. IP has reported 23 incidents. In summary he sits outside her work at lunchtime, he has let down the tyres on her car and removed the number plates, and he has shouted abuse through the letter box. He tells anyone who'll listen that she belongs to him.
He was on police bail for the tyres when he drove at IP in the car park on 14/11. She jumped clear.
IP is petrified, has moved address twice and does not leave home alone. Her daughter (9) has been wetting the bed.
Suspect interviewed and made no comment. PNC shows convictions for battery 2016 and harassment 2018 (different victim).`,
    says: [
      'loitering',
      'interferingWithProperty',
      'contacting',
      'violence',
      'declaredFixation',
      'childrenInvolved',
      'alarmOrDistress',
      'dayToDayEffect',
      'previousOffending',
    ],
    saysNot: ['publishing', 'monitoring', 'gifts', 'pregnancy', 'trackingDevice', 'sexual', 'retraction', 'falseIdentity', 'suicideThreat'],
  },
  {
    name: 'a solicitor and the client who lost',
    kind: 'MG11',
    suspect: 'Howard PENGELLY',
    victim: 'Sunita DESAI',
    author: 'Sunita DESAI',
    text: `I acted for Mr Pengelly's wife in their divorce. Since the final order in January he has decided that I am the author of his misfortunes.
I receive between six and ten emails a day, the first usually before seven. He copies in the partners and the Law Society.
On 9 February I found him sitting in my usual seat on the 7.52. On 11 February he was in it again and he smiled at me the entire journey.
He has been to the house. My cleaner let him in, he told her he was from the water board. When I got home the photographs on the piano had been turned to face the wall.
He lodged a complaint that I had stolen client money. It took four months and was dismissed.
He has said in an email of 3 March that "people who live by the law may die by it".
I work from home two days a week now. My son has been told not to answer the bell. I have lost a stone.`,
    says: [
      'contacting',
      'interferingWithProperty',
      'entryToHome',
      'falseIdentity',
      'vexatiousComplaint',
      'thirdPartyContact',
      'dayToDayEffect',
      'watchingOrSpying',
    ],
    saysNot: [
      'violence',
      'weapon',
      'breachOfOrder',
      'pregnancy',
      'trackingDevice',
      'gifts',
      'sexual',
      'suicideThreat',
      'breachOfBail',
      'priorWarning',
    ],
  },
  {
    name: 'a boy of seventeen and a girl at his college',
    kind: 'MG11',
    suspect: 'Jayden MARSH',
    victim: 'Ella FINCH',
    author: 'Ella FINCH',
    text: `Me and Jayden went out for three weeks in Year 11. When I ended it he went mad and punched a locker.
He made a TikTok with my face on a dog. It got shared round the whole year.
He gets off the bus at my stop even though he lives the other way. My mum has had to start meeting me.
He got my little sister's Snap and asked her if I had a new boyfriend. He told my mate Chloe that if he sees me with anyone he'll slash them.
He cut himself and sent me a video of it and said look what you made me do.
Miss Adeyemi spoke to him and he was alright for a week and then it was worse. I've stopped going in for my last lesson.`,
    says: [
      'publishing',
      'following',
      'thirdPartyContact',
      'threatOfViolence',
      'suicideThreat',
      'escalation',
      'dayToDayEffect',
      'contacting',
    ],
    saysNot: [
      'breachOfOrder',
      'entryToHome',
      'pregnancy',
      'trackingDevice',
      'gifts',
      'sexual',
      'breachOfBail',
      'priorWarning',
      'vexatiousComplaint',
      'weapon',
    ],
  },
  {
    name: 'a police log of repeat calls',
    kind: 'LOG',
    suspect: 'Terence HOBDAY',
    victim: 'Wendy HOBDAY',
    text: `OCCURRENCE LOG HOBDAY
03/01/2020 1915 IP REPORTS EX HUSBAND AT WINDOW. GONE ON ARRIVAL. ADVICE GIVEN
11/01/2020 0230 IP REPORTS TYRES SLASHED OVERNIGHT. NO WITNESSES. IP BELIEVES EX
19/01/2020 2204 EX HUSBAND IN REAR GARDEN SHOUTING HE WILL KILL HER AND THE NEW FELLA. DECAMPED
26/01/2020 1140 HOBDAY SPOKEN TO AT WORK BY PC 31 AND WARNED RE HARASSMENT
02/02/2020 0810 IP FOLLOWED TO WORK BY EX IN GREY ASTRA. VERY DISTRESSED
09/02/2020 2350 40 MISSED CALLS SINCE 2100. IP STAYING WITH DAUGHTER`,
    says: [
      'interferingWithProperty',
      'loitering',
      'threatToKill',
      'threatOfViolence',
      'priorWarning',
      'following',
      'alarmOrDistress',
      'contacting',
      'dayToDayEffect',
    ],
    saysNot: [
      'publishing',
      'monitoring',
      'gifts',
      'pregnancy',
      'breachOfOrder',
      'breachOfBail',
      'trackingDevice',
      'retraction',
      'sexual',
      'weapon',
    ],
  },
  {
    name: 'a rector and a parishioner',
    kind: 'MG11',
    suspect: 'Daphne ORCHARD',
    victim: 'Rev Paul STEER',
    author: 'Paul STEER',
    text: `Daphne began attending St Anne's two years ago. She sits in the front pew and mouths the words at me. I did not think a great deal of it.
She started coming to the vicarage with casseroles. I asked her to stop and she began leaving them in the porch.
She has written to the Bishop to say that my marriage is a sham and that I have pledged myself to her.
My wife found her in our vestry wearing one of my cassocks. She said she was keeping it warm.
When we went to Northumberland for a week she was at the next table at breakfast on the second morning. We had told nobody where we were staying.
She has taken cuttings from our garden and planted them in hers in the same pattern.
My wife won't be in the house on her own and we have asked the diocese for a move.`,
    says: ['gifts', 'contacting', 'watchingOrSpying', 'thirdPartyContact', 'declaredFixation', 'dayToDayEffect', 'loitering'],
    saysNot: [
      'violence',
      'weapon',
      'threatOfViolence',
      'breachOfOrder',
      'pregnancy',
      'trackingDevice',
      'monitoring',
      'suicideThreat',
      'breachOfBail',
      'childrenInvolved',
    ],
  },
  {
    name: 'a summary with everything in one paragraph',
    kind: 'MG5',
    suspect: 'Scott BRENNAN',
    victim: 'Laura HINDLE',
    text: `Circumstances
The victim ended a two year relationship with the suspect in July. On 14/07 he attended her address, pushed past her into the hallway and refused to leave. Between 14/07 and 02/09 he made 611 calls and sent 390 messages, many of which were threatening in nature including "you wont see 40". On 05/08 he followed the victim's car from her place of work to the M62. On 19/08 he posted a used tampon through her letterbox. On 23/08 the victim's car was found to have a GPS unit under the sill. On 30/08 he sent flowers to her mother with a card reading "sorry for your loss". Suspect was given a Stalking Protection Order on 10/09 and on 12/09 breached the same by attending the victim's gym. The victim has left her job and is residing with relatives.`,
    says: [
      'contacting',
      'following',
      'entryToHome',
      'violence',
      'threatToKill',
      'trackingDevice',
      'thirdPartyContact',
      'gifts',
      'breachOfOrder',
      'dayToDayEffect',
      'watchingOrSpying',
    ],
    saysNot: [
      'publishing',
      'pregnancy',
      'childrenInvolved',
      'breachOfBail',
      'suicideThreat',
      'retraction',
      'falseIdentity',
      'vexatiousComplaint',
    ],
  },
  {
    name: 'a sister and her brother over a will',
    kind: 'MG11',
    suspect: 'Malcolm FITCH',
    victim: 'Hilary FITCH',
    author: 'Hilary FITCH',
    text: `Malcolm is my brother and we do not get on over Mum's will. He has rung me four or five times since the funeral and we have both said things. He sent a van for the sideboard without telling me.
His solicitor has written to mine. He called me a thief in front of the neighbours. I have called him worse.
He has not been back since the van. I do not think he would harm me and I am not asking for him to be arrested.`,
    says: ['disputeContext', 'noThreats'],
    saysNot: [
      'following',
      'watchingOrSpying',
      'monitoring',
      'loitering',
      'violence',
      'threatOfViolence',
      'fearOfViolence',
      'dayToDayEffect',
      'declaredFixation',
      'escalation',
      'gifts',
      'interferingWithProperty',
      'entryToHome',
      'vexatiousComplaint',
    ],
  },
]
