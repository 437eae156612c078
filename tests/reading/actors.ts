import type { Idea } from '#case/vocabulary'

/** Who did what to whom, where that is easily got wrong: one row a passage. `by`: whose words; the suspect is Dean HARKER, the victim Laura FINCH. */
export type ActorPassage = Readonly<{
  by: 'victim' | 'witness' | 'police' | 'log' | 'suspect'
  text: string
  says: readonly Idea[]
  saysNot: readonly Idea[]
}>

const row = (by: ActorPassage['by'], text: string, says: readonly Idea[], saysNot: readonly Idea[] = []): ActorPassage => ({
  by,
  text,
  says,
  saysNot,
})

export const actors: readonly ActorPassage[] = [
  // Two men, one pronoun.
  row('victim', 'My brother Tom opened the door. Dean was on the step. He punched him in the face.', ['violence']),
  row('victim', 'Dean came to the house and my brother Tom went out to him. Tom punched him and he went home.', [], ['violence']),
  row('victim', 'Dean was with his mate Lee. Lee followed me to the bus stop but Dean stayed in the pub.', [], ['following']),
  row('victim', 'My new partner Marcus saw Dean by the gate. He told him to clear off and he said he would kill him.', ['loitering']),
  row('victim', 'Marcus told Dean that if he came again he would break his legs.', [], ['threatOfViolence']),
  row('victim', 'Dean told Marcus that if he came near me again he would break his legs.', ['threatOfViolence']),
  row('victim', 'Tom drove me home. Dean was behind us all the way, and when Tom stopped he stopped.', ['following']),
  row('victim', 'My dad waits outside the school for me every day now because Dean was there in May.', [], ['following']),
  // Earlier partners, and partners of others.
  row('victim', 'My ex husband Paul used to follow me to work, years before I met Dean.', [], ['following']),
  row('victim', 'Before Dean I was with a man called Craig, who hit me and kept a knife in the car.', [], ['violence', 'weapon']),
  row('victim', 'My sister’s ex put a tracker on her car so I know what it looks like. I found nothing on mine.', [], ['trackingDevice']),
  row('victim', 'Dean told me his ex Sharon stalked him and slashed his tyres.', [], ['interferingWithProperty']),
  row('victim', 'Sharon, who was with Dean before me, rang to say that he had hit her as well.', [], ['contacting']),
  row('witness', 'I am Laura’s colleague. My own ex used to sit outside the office, which is why I noticed Dean doing it.', ['loitering']),
  row('witness', 'My ex partner was violent to me. I have never seen Dean raise a hand to Laura.', [], ['violence']),
  // Proxies.
  row('victim', 'His mother Jean rang me for him and said he wanted to know where I was living.', ['thirdPartyContact']),
  row('victim', 'Dean got his cousin to follow me round Asda and send him pictures.', ['following']),
  row('victim', 'He had his mate Gaz ring my work and pretend to be a courier.', ['thirdPartyContact', 'falseIdentity']),
  row('victim', 'He sent his sister round with a letter for me.', ['thirdPartyContact']),
  row('victim', 'My mum rang his mum to ask her to have a word with him.', [], ['thirdPartyContact', 'contacting']),
  row('victim', 'I asked his sister to tell him to leave me alone.', [], ['thirdPartyContact']),
  row('victim', 'He uses our son to ask where I go at night.', ['childrenInvolved']),
  row('victim', 'He made my daughter put a note in my bag.', ['contacting']),
  row('victim', 'He paid a private detective to watch my house.', ['watchingOrSpying']),
  row('victim', 'The window cleaner looks in at my window every Friday and waves.', [], ['watchingOrSpying']),
  // Group chats and things forwarded.
  row('victim', 'In the family group chat Dean put that he knew where I was parked.', ['watchingOrSpying']),
  row('victim', 'In the works chat my manager posted the rota and somebody put a laughing face.', [], ['publishing']),
  row('victim', 'My friend Jo forwarded me a message Dean had sent her asking if I was seeing anyone.', ['thirdPartyContact']),
  row('victim', 'Jo posted about Dean on Facebook and I asked her to take it down.', [], ['publishing']),
  // Other suspects and strangers.
  row('victim', 'A man I do not know followed me from the tram in June. It was not Dean, this one was in his sixties.', [], ['following']),
  row('victim', 'It was Kyle from next door who put the brick through the window, he has admitted it.', [], ['interferingWithProperty']),
  row('victim', 'I first thought Dean had let my tyres down but it was lads from the estate.', [], ['interferingWithProperty']),
  row(
    'police',
    'Another male, KYLE MOSS, has admitted damaging IP’s vehicle. DEF was in custody at the time.',
    [],
    ['interferingWithProperty'],
  ),
  row('police', 'The male seen following IP on 3/5 has been identified as a security guard and eliminated.', [], ['following']),
  // Words for roles.
  row('police', 'AP states SUS has been sat outside AP’s work in his vehicle on three occasions.', ['loitering']),
  row('police', 'DEF followed V1 from the gym and grabbed her arm.', ['following', 'violence']),
  row('police', 'V1 followed DEF to the car park to ask for her keys back.', [], ['following']),
  row('police', 'IP slapped DEF. DEF did not retaliate and left.', [], ['violence']),
  row('police', 'OIC rang IP twice and left voicemails re VPS.', [], ['contacting']),
  row('police', 'DP has sent IP 40 messages since being served with the notice.', ['contacting']),
  row('police', 'W1 saw the S1 stood behind the bins looking at the windows of the IP.', ['watchingOrSpying']),
  row('police', 'The aggrieved states the nominal threatened to burn her house down.', ['threatOfViolence']),
  row('police', 'SUS states AP threatened him with a knife. No complaint made.', [], ['weapon', 'threatOfViolence']),
  row('log', 'INF STATES EX PARTNER IS OUTSIDE BANGING ON DOOR', ['loitering']),
  row('log', 'INFT IS FOLLOWING MALE ON FOOT TO KEEP OBS, TOLD TO STOP AND WAIT FOR POLICE', [], ['following']),
  // Officers and others at their work.
  row('victim', 'The police came and sat outside my house that night in case he came back.', [], ['loitering', 'watchingOrSpying']),
  row('victim', 'PC Marsh rang me every day that week to see how I was.', [], ['contacting']),
  row(
    'police',
    'I watched the defendant from an unmarked vehicle and followed him to his home address.',
    [],
    ['following', 'watchingOrSpying'],
  ),
  row('victim', 'The postman left a parcel on my step. It was the kettle I had ordered.', [], ['gifts', 'contacting']),
  // Lawyers and forms.
  row('police', 'Interview: solicitor states “my client accepts he sent the texts but did not go to the address”.', [], ['loitering']),
  row('suspect', 'She came to my work and shouted at me in front of everybody.', [], ['loitering', 'thirdPartyContact']),
  row('suspect', 'She rang me forty times that day, you can check my phone.', [], ['contacting']),
  row('suspect', 'Her brother punched me. I never touched anyone.', [], ['violence']),
  // The victim's own acts.
  row('victim', 'I followed him to see where he was going because he had our son in the car.', [], ['following']),
  row('victim', 'I text him to say stop coming to my house.', [], ['contacting']),
  row('victim', 'I went on his Facebook to see what he was saying and took screen shots.', [], ['monitoring']),
  row('victim', 'I put a camera up at the back so that I can see who comes in the yard.', [], ['watchingOrSpying']),
  row('victim', 'I hit him back with my bag to get him off me.', [], ['weapon']),
  // A doer named late, or not where the pronoun stands.
  row('victim', 'There was a car behind me from the roundabout to my road. It was Dean’s Corsa.', ['following']),
  row('victim', 'Somebody had been in the kitchen and moved the chairs. Only Dean has a key.', ['entryToHome']),
  row('victim', 'The flowers came on the Monday with no card. The shop told me Dean had paid for them.', ['gifts']),
  row('victim', 'Carol saw a man looking over my fence and took his picture. The man in the picture is Dean.', ['watchingOrSpying']),
]
