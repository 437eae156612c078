/** Classes of words that patterns name with `@`, in the notation of `pattern.ts`. */
const table = {
  not: 'not/never/no/nor/without/hardly/barely',
  be: "be/'s",
  very: 'so/very/really/extremely/absolutely/completely/quite/too/just/still/now/always/constantly/also/even/literally/genuinely/proper/pretty/more/increasingly/actually/generally/often/feeling!',
  child:
    'child/son/daughter/boy/girls!/toddler/baby/lad/grandson/granddaughter/stepson/stepdaughter/stepchild/teenager/infant/twins | little one',
  family:
    'mother/father/sister/brother/parent/grandmother/grandfather/nan/nana/gran/grandad/auntie/aunt/uncle/cousin/niece/nephew/family/relative/in!_laws/stepfather/stepmother/stepdad/stepmum/inlaws',
  friend:
    'friend/mate/neighbour/flatmate/housemate/colleague/coworker/workmate/boyfriend/girlfriend/husband/wife/partner/fiance/fiancé/fiancée/landlord/landlady/bestie/pal/ex! | house mate | co worker',
  boss: 'boss/manager/employer/employers/headteacher/head/supervisor/receptionist/reception/principal/tutor/teacher/school/nursery/college/university/headmaster/hr/staff/workplace/work/office/council/director/company/landlord/church/vicar/customer/client',
  contactVerb:
    'text/call/ring/phone/message/email/contact/telephone/facetime/whatsapp/snapchat/dm/write/voicemail/skype/bombard/pester/bother/harass/hound/plague/spam/pm/inbox/poke',
  contactNoun:
    'text/call/message/email/letter/voicemail/card/note/dm/whatsapp/msg/voicenote/phonecall/postcard/missed_call | voice mail | voice note | voice message | friend request | direct message | phone call | text message',
  channel:
    'facebook/instagram/whatsapp/snapchat/tiktok/telegram/messenger/linkedin/twitter/x!/email/text/signal/discord/teams/skype/facetime/imessage/phone/online/reddit/tinder/hinge/bumble/strava/vinted/ebay/spotify/paypal/monzo/sms/dm/youtube/onlyfans/pinterest/gmail/hotmail/social! media! | social media | dating app | dating site',
  account: 'account/profile/number/sim/username/handle/page/email/alias',
  home: 'home/house/flat/address/door/doorstep/drive/driveway/garden/street/road/lane/gate/property/cottage/bungalow/apartment/close/block/landing/stairwell/window/patio/estate/avenue/premises/residence/place/porch/cul/bedroom/accommodation/halls/yard/building/hallway/step/fence/wall/hedge/alley/alleyway/bushes/green/village/mother/parents',
  work: 'work/workplace/office/shop/salon/school/nursery/college/university/uni/campus/gym/surgery/practice/hospital/clinic/ward/bank/store/branch/library/pub/cafe/café/restaurant/church/station/site/reception/stage!_door/bar/studio/court/classes/lecture/club/pool/depot/warehouse/factory/building/chambers/playground/allotment/theatre/car!_park/carpark/supermarket/stop/gates/desk/till/counter',
  place: '@home | @work',
  vehicle:
    'car/van/vehicle/bike/motorbike/motorcycle/scooter/truck/lorry/taxi/bmw/audi/ford/golf/fiesta/focus/corsa/astra/land!_rover/moped/bicycle/cycle/pickup/jeep/transit/vauxhall/clio/micra/yaris/polo/fiat/peugeot/renault/nissan/toyota/honda/kia!/hyundai/mercedes/volvo/skoda/tesla/insignia/qashqai/berlingo/vito/saxo/punto/civic/zafira/mondeo/volkswagen/vw!/citroen/defender/motorhome/campervan/minibus/quad!/tractor/hatchback/saloon/suv!/ebike/vespa',
  watchVerb: 'watch/stare/peer/gaze/spy/observe/film/photograph/video/look/glare/eye/ogle',
  often:
    'constantly/always/repeatedly/continually/continuously/persistently/often/regularly/frequently/daily/nightly/incessantly/nonstop | every day | every night | every week | every hour | every morning | every time | all the time | day and night | again and again | over and over | non stop | most days | most nights | most weeks | several times | many times | numerous times | multiple times',
  gift: 'gift/present/flower/flowers/rose/roses/chocolate/chocolates/bouquet/teddy/bear/hamper/jewellery/necklace/ring!/bracelet/perfume/balloon/balloons/lilies/lily/tulips/toy/toys/basket/champagne/wine/cake/lingerie/hoodie/sandwich/bunch/cuddly/locket/earrings/trinket/orchid/plant/parcel/poem',
  weapon:
    'knife/blade/machete/gun/firearm/shotgun/pistol/rifle/crossbow/axe/hammer/bat/crowbar/acid/petrol/sword/dagger/knuckleduster/cosh/screwdriver/cleaver/razor/taser/chisel/iron!_bar/baton/catapult/spanner/wrench/hatchet/sledgehammer/billhook/scythe/bayonet | stanley knife | baseball bat | craft knife | kitchen knife | offensive weapon | bladed article | knuckle duster | metal bar | metal pole | imitation firearm | air rifle | air pistol | pepper spray | cs gas | broken bottle',
  hurtVerb:
    'hurt/harm/hit/punch/kick/slap/attack/assault/stab/beat/batter/smash/injure/rape/cut/kill/strangle/burn/hospitalise/hospitalize/maim/throttle/slit/murder/shoot/brain/thump/smack/headbutt/slash/knife/bash/wallop/choke/deck/chin!/lamp!/leather!/bottle!/cripple/disfigure/scar/drown/poison/suffocate/whack/clout/shank/gut!/skin!/kneecap/thrash/flatten/flog/hammer!/pummel/clobber/cosh/bury/behead/butcher/slaughter/execute/nut!/paste!/scald/torch/petrol_bomb/run_over/run_down/knock_out/beat_up/cut_up/smash_up/carve/slice/mash/mangle/pulverise/smother/garrotte/harpoon/castrate/waste!/annihilate/torture/destroy/kick_in/glass!/spark_out/nail!/crush/strike/bite/scratch/spit_on/impale/disembowel/mutilate/bludgeon/pistol_whip/gas!/acid/pepper_spray',
  kin: '@family | @friend | @child | @boss',
  police: 'police/officer/pc/sgt/sergeant/constable/policeman/policewoman/pcso/cops/inspector/dc/ds',
  order:
    'restraining order | non molestation order | nonmolestation order | non mol | nonmol | molestation order | stalking protection order | spo | injunction | dvpo | dvpn | dapo | dapn | ro | nmo | protection order | protective order | occupation order | court order | shpo | harassment order | csao | cbo | criminal behaviour order',
  det: "the/a/an/this/that/my/our/her/his/their/your/some/V's/O's/S's",
  outside:
    'outside/opposite/nearby | across from | across the road/street/way | over the road | in front of | at the end/bottom/top/corner/back/front/rear/side of | round/around the corner | on the corner | down the road/street | up the road/street | facing V',
  authority:
    'police/social_services/rspca/hmrc/dvla/dwp/council/regulator/ofsted/nspcc/crimestoppers/gmc/nmc/sra/immigration/ofcom | general medical council | the general medical council | nursing and midwifery council | trading standards | benefits agency | inland revenue | home office | environmental health | professional body | housing association | law society | bar council | licensing authority | the police | the council',
  posture: 'sit/stand/park/wait/lurk/hide/hang/hover/linger/loiter/crouch/lean/perch/squat/camp/lie/stay/remain/kneel/station',
  move: 'walk/run/drive/cycle/ride/jog/come/go/creep/crawl/pedal/stroll/saunter/trot/shuffle/march/hurry/step/pull/set_off/stride/wander/drift/limp',
  damageVerb:
    'slash/puncture/key/scratch/dent/smash/damage/vandalise/vandalize/wreck/trash/destroy/break/burn/torch/egg/snap/rip/tear/crack/shatter/daub/trample/poison/glue/jam/loosen/unscrew/deface/sabotage/bend/stamp_on/snap_off/rip_off/pull_off/kick_in/kick_down/knock_over/tip_over/set_fire_to/tamper_with/cut_up/cut_down/dig_up/pull_up/pull_down/tear_up/tear_down/smear/spray_paint',
  yard: 'garden/alley/alleyway/bushes/bush/lane/driveway/drive/patio/porch/landing/stairwell/doorstep/doorway/balcony/roof/yard/verge/layby/lay_by/car_park/carpark/garden_wall/dividing_wall/boundary_wall/fence/railings/school_gates/gates/gate/hedge/shed/ginnel/footpath/path/pavement/street/road/close/cul/foyer/lobby/entrance/waiting_room/bus_stop/bus_shelter/shelter/field/woods/communal_hallway/communal_area/stairs_outside/front_step/back_step/step/steps/tree/trees/dark/reception',
  month: 'january/february/march!/april/may!/june/july/august/september/october/november/december/christmas/easter',
  threatModal: "ill/will/'ll/would/'d/wo/going/gonna/gunna/shall | go to | going to | want to | should have | could have | ought to",
  body: 'legs/leg/arms/arm/face/head/teeth/neck/nose/jaw/skull/fingers/knees/kneecaps/throat/eyes/eye/ribs/spine/back/hand/hands/knee/kneecap/wrist/wrists/ankle/ankles/lip/lips/tongue/ears/ear/brains/guts/windpipe/collarbone/bones/bone/tooth/shoulder/elbow/thumb/thumbs/toes/cheekbone/cheek',
  person:
    "you/u/V/X/him/her/them/me/us/anyone/everyone/both/somebody/someone/whoever/anybody | any man/woman/lad/bloke | (both|all) of V/them/us/you | V's/O's/your/his/her/ur/their new/little/poor/own/older/younger/elderly/whole? @kin -'s | the/that/this/them bitch/slag/slut/cow/whore/bastard/cunt/boyfriend/kids/children/husband/lad/bloke",
  lies: 'steal/thief/groomer/groom/paedophile/paedo/pedo/nonce/dealer/drug/drugs/affair/inappropriate/fraud/drunk/abusive/slag/cheat/scammer/scam/whore/prostitute/slut/mad/mental/unfit/liar/touch/racist/violent/abuser/abuse/bully/psycho/theft/criminal/bad_mother',
  home_in:
    'house/flat/home/bedroom/kitchen/hall/hallway/bathroom/apartment/cottage/loft/attic/room/living_room/front_room/lounge/property/address/bungalow/conservatory/garage/premises/wardrobe/bed',
  pram: 'pram/pushchair/buggy/wheelchair',
  spot: '@home | @work | @yard | bench/railings/barrier/bins/bin/bollard/forecourt/towpath/platform/lockers/corridor/foyer/lobby/canteen/concourse/arcade/precinct/launderette/chapel/mosque/temple/synagogue/gurdwara/hall/centre/pitch/courts/rink/stables/marina/plant/mill/farm/factory/gatehouse/turnstile/entrance/exit/doorway/lamppost/crossing/bridge/underpass/subway/hotel/cinema/chippy/takeaway/bakery/chemist/stairs/lift/garages/garage/rank/terminus/depot/bin!_store/high!_street/car!_park/bus!_stop/taxi!_rank/cycle!_rack/bike!_shed',
  near_spot:
    'by/at/near/behind/opposite/outside/under/beneath/beside/below/among/amongst/facing | across from/the | over from | next to | in front of | round the back of | at the back/side/front/end/top/bottom of',
  by_spot:
    'by/at/near/behind/opposite/outside/under/beneath/beside/below/against/among/amongst/in/on/round/facing/inside/against | across from/the | over from/the | next to | in front of | round the back of | at the back/side/front/end/top/bottom of',
  stands:
    'stand/sit/wait/remain/lean/perch/hang/hover/linger/loiter/lurk/crouch/pace/prowl/slouch/prop/squat/station/kneel/smoke/doze/mooch/hide',
  visible:
    'curtains/blinds/lights/light/lamp/door/car/hair/haircut/dress/coat/top/jumper/shoes/trainers/boots/skirt/scarf/uniform/outfit/nails/lipstick/glasses/tattoo/bag/bike/garden/kitchen/sofa/telly/bedroom/room/washing/shopping/visitor/visitors/tree/wreath/wallpaper/pyjamas/dressing!_gown',
  channelPage:
    'facebook/instagram/insta/tiktok/snapchat/twitter/x!/linkedin/reddit/tinder/page/group/forum/site/website/wall/story/stories/feed/app/channel/blog/thread/timeline/online/internet/board/noticeboard/web | village/community/local page/group',
  missive:
    '@contactNoun | email/parcel/envelope/package/postcard/leaflet/flyer/valentine/birthday!_card/christmas!_card/voice!_note/voice!_message',
  activity:
    'class/classes/course/lecture/lectures/gym/club/choir/netball/football/rugby/hockey/dancing/yoga/pilates/college/school/university/uni/church/mosque/bowls/bingo/pub/shift/shifts/overtime/job/post/role/promotion/degree/module/surgery/surgeries/clinic/group/team/allotment/swimming/running/walking/market/volunteering/lessons/evening_class/night_class/hobby/training/parkrun/social_media/facebook/instagram/platform/platforms',
  afraid: 'afraid/scared/frightened/terrified/fearful/petrified/worried/anxious',
  harmIt:
    'cut/slice/carve/hurt/harm/kill/stab/attack/rape/strangle/shoot/burn/murder/injure/assault/batter/beat/maim/smash/poison/acid/drown',
  mails: '@contactNoun | mails/emails/messages/texts/calls/voicemails/notifications/requests/posts/dms/pings/alerts',
  food: 'lasagne/dinner/tea/lunch/breakfast/curry/takeaway/pizza/soup/cake/roast/meal/supper/film/party/bath/match/concert/walk/run/swim/wine',
  wearable:
    'jumper/jumpers/scarf/scarves/gloves/hat/socks/slippers/cardigan/dress/coat/shoes/boots/handbag/nightie/pyjamas/tshirt/hoodie/blanket/quilt/shawl',
  stuffs:
    'sugar/sand/water/glue/bleach/salt/acid/oil/paint/weedkiller/petrol/vinegar/cement/concrete/dirt/excrement/faeces/manure/eggs/egg/flour/fish/urine/superglue/varnish/tar/foam/nails/tacks/screws',
  outsideThing:
    'baskets/basket/pots/plants/flowers/gnome/gnomes/bin/bins/fence/gate/shed/trellis/statue/bench/hedge/bushes/roses/greenhouse/pond/lamp/ornaments/furniture/bulbs/vegetables/trees/washing/line/collar/hutch/kennel/aerial/cables/hose',
  broken:
    'smashed/broken/thrown/tipped/ripped/trampled/missing/gone/stolen/snapped/uprooted/dug/pulled/kicked/slashed/cut/poisoned/scattered/emptied/damaged/destroyed/ruined/burnt/torn/sawn | in bits | in pieces | upside down | on the floor | on the ground | on its side',
  supply: 'gas/water/electric/electricity/power/heating/broadband/internet/boiler/mains | phone line | stop tap',
  tells:
    'say/tell/write/text/message/state/claim/swear/avow/declare/announce/insist/intimate/hint/assert/shout/post/put/go!/goes!/scream/yell/whisper/warn/promise/vow/threaten/mutter/reply/answer/boast/brag/repeat/mouth/email/type/snarl/hiss/growl/maintain/explain/admit/confess/comment/remark/respond/rant/bellow/saying!/read/reads!/add/cry/sob/weep/wail/convince/lie/joke/disclose/reveal/mention | be like | words be',
  thinks:
    "think/believe/reckon/imagine/decide/assume/fancy/suppose/convinced/certain/adamant/persuaded/insistent/deluded/sure/dream/pretend/act/behave | be of the view | under the impression | in S's head | as if | as though",
  upset:
    'scared/frightened/terrified/petrified/upset/distressed/alarmed/shaken/distraught/tearful/intimidated/unnerved/unsettled/panicked/panicky/hysterical/traumatised/traumatized/rattled/spooked/horrified/devastated/inconsolable/humiliated/degraded/mortified/violated/hunted/haunted/helpless/hopeless/paranoid/jumpy/suicidal/trembling/sickened/disturbed/troubled/overwhelmed/agitated/fearful/tormented/hounded!/terrorised/terrorized/besieged/shaky/weepy/sobbing/numb/broken/shattered/frantic/hypervigilant/stunned/appalled/sick_with_worry/physically_sick/physically_ill | on edge | on tenterhooks | in tears | in bits | in pieces | in a state | in a terrible state | in shock | at breaking point | worn down | worn out | creeped out | freaked out | weirded out | shaken up | under siege',
  uneasy:
    'worried/concerned/anxious/nervous/stressed/uncomfortable/uneasy/vulnerable/unsafe/trapped/exhausted/depressed/ashamed/low/drained/wary/apprehensive/sick/ill/unwell/awful/dreadful/terrible/horrible/dirty/small/exposed/embarrassed/desperate/miserable/threatened/harassed/invaded/watched/isolated/panicky | like a prisoner | like prey | like a target | on my guard',
  hisDoing:
    "S/S's/it/this/that/them/these/those/what/how/who/all/everything/being!/going/leaving/answering/opening/seeing/hearing/receiving/getting/having/living/sleeping/walking/meeting/running_into/bumping_into/where/why/when/by_it | the message/messages/letter/letters/call/calls/text/texts/email/emails/phone/post/van/car/photo/photos/photographs/video/videos/flowers/situation/whole/way/thought/noise/content/contents/things/gifts/note/notes/idea/fact/violence/threats/prospect/visit/visits",
  frightening:
    'frightening/terrifying/distressing/upsetting/scary/horrendous/horrific/harrowing/unbearable/intimidating/alarming/traumatic/traumatising/sinister/chilling/creepy/unsettling/unnerving/disturbing/sickening/petrifying/humiliating/degrading/mortifying/menacing/nightmarish/soul_destroying | mental torture | a nightmare | a living nightmare | a living hell | torture',
  nowDo: "do!/does!/can!/ca!/will!/wo!/dare!/dares!/'ll!",
  ending: 'any_more/anymore/no_more/now/nowadays/these_days/no_longer/since/because',
  living:
    'go/walk/run/jog/drive/cycle/swim/shop/train/dance/sing/sleep/socialise/socialize/date/post/stream/travel/garden/leave/answer/open/use/wear/sit/stay/live/work/attend/teach/play/perform/volunteer/visit/trust/enjoy/study/park/eat/concentrate/relax/feel_safe/take/catch/invite/let/have/do/turn/switch/come/stand/cook/read/get',
  fitting:
    'cctv/alarm/alarms/camera/cameras/doorbell/bolt/bolts/lock/locks/spyhole/peephole/fencing/shutters/chain/dashcam/grille/grilles/bars | ring doorbell | security light | security lights | dash cam | door chain | panic button | personal alarm | window locks | window lock | security gate | motion sensor | motion sensors | security camera | security cameras | security system | panic alarm | new door | new doors | new front door | new locks | rape alarm | letterbox guard | letter box guard',
  escort:
    'walks!/drives!/collects!/fetches!/meets!/drops!/picks!/takes!/escorts!/sees!/accompanies!/brings!/follows!/waits_with!/walk!/drive!/collect!/fetch!/meet!/drop!/pick!/escort!/accompany!',
  harms:
    "hurt/harm/attack -the -a -an -on | punch/slap/stab/beat/batter/injure/rape/strangle/throttle/murder/shoot/maim/assault/grab/hospitalise/hospitalize/slash/choke/headbutt/explode | hit -the -on -upon | kill -time -it | kick V/off/my_head/my_door | burn V/us/the_house/the_place/my | cut V | bury V | drown V | finish V/it/me/what_he | jump on V | be violent | become violent | turn violent | get violent | get physical | lash out | lose it | set fire | set light | do V in | do V over | do for V | come for V | come after V | go for V -a | go for V's/O -name | set the/my/our house/place/flat/shop/car alight/on_fire | burn the/my/our house/place/flat down | come at V | get V -a -some -the -to -my -in -out | have V -round -over -back | run V over | run V down | run O over | knock V over/down/off | do V harm | do V some harm | do V damage | do me/us/them/me_some/us_some/some/real/serious harm/damage/injury | do something bad/awful/terrible/stupid/horrible/nasty/to | do violence | do it to V's/V | use violence/force | carry out -the_work/repairs | carry it/them/that/this out | follow through | go through with it/that/this | make good on | throw acid/bleach/petrol | pull a knife | use the/a/that/his/her @weapon | smash V's face/head/skull | put V in hospital/the_ground/a_box/a_wheelchair",
  intrudes:
    'break in | get in | come in | burst in | come through the door | take the/my @child | take O | snatch O | do something | do anything | turn/turns up with a/the? @weapon | come with a/the? @weapon | have a @weapon | get hold of V | find V | catch V | be waiting for V',
  harmed:
    'hurt/hit/attacked/killed/stabbed/raped/assaulted/beaten/struck/strangled/murdered/shot/injured/jumped/grabbed/punched/burned/burnt/slashed/drowned/bundled/dragged/kidnapped/abducted/bottled/headbutted/knifed/throttled/harmed | run over | knocked down | beaten up | done over | set upon | done in',
  supposes:
    'think/believe/feel/fear/convinced/sure/certain/reckon/expect/know/suspect/imagine/worry/worried/afraid/scared/frightened/terrified/petrified/anxious/concerned/apprehensive/fearful/dread/positive/assume/conclude | fear is | worry is | dread is | concern is',
  forbids:
    "@order | court/family/protective/interim/prohibitive/magistrates order! | the/this/that/his/her/their/my/our/your/same/its/S's/V's order!",
  bailTerms:
    "bail | conditions/condition of bail | the/his/her/their/these/those/all/any/its/strict/S's conditions/condition | curfew | doorstep curfew",
  comesNear:
    'text/call/ring/phone/message/email/contact/write/send/post/come/attend/approach/follow/wait/stand/sit/park/knock/visit/speak/talk/shout/walk/appear/wave/hang/lurk/loiter/telephone/whatsapp/snapchat/dm/add/tag/stare/watch/bang/push/grab/hit/threaten/turn_up/turn_out/show_up/pop_up/move_into/move_in/get_in_touch/make_contact/go_to/go_round/go_past/get_onto/get_on/get_his/get_her/get_O/drive/cycle/ride/reach/carry_on/keep_on/start/do_it/put/leave_a/leave_V/leave_flowers/hammer/batter/kick/scream/yell/honk/circle/get_someone/get_somebody/get_a_friend/have_his/have_her/let_himself/let_herself/find',
  isThere:
    "be outside/back/there/behind/opposite/near/seen/spotted/stood/sat/sitting/standing/parked/waiting/hanging/located/found/knocking/ringing/texting/messaging/following/at_it | be at -court/the_police/home/his/her V's/the/O's? | be on/in/by/round/up/down V's/the -court/police/dock/house/run/mend/sick/hospital/cells/custody",
  nearsV:
    "S still/also/since? @comesNear -by | S @isThere | there S be | V see/find So .. outside/at/in/on/near/by/there/again/watching/waiting | V get/have/receive .. @missive | S let himself/herself in | S 's/still outside/there/at/texting/ringing/calling/messaging",
  polices:
    '@police/ps/wpc/policemen/cop/copper/bobby/feds/btp/sergeants/detective/detectives/neighbourhood_team/safer_schools/old_bill | the/this/our force | member of police_staff',
  desists:
    'stop/leave/stay/keep/let_V/pack/desist/cease/refrain/behave/stand_off/back_off/move_on/go_away/knock_it/cut_it | not to? | no more/further/contact | any/further/repeat/more contact/approaches/incidents/complaints/messages/behaviour | do not/nt | never | that? V/it/this .. not/nt/unwanted/unwelcome/harassment | would/will/could/may/might be arrested/prosecuted/reported/charged | should/must/can/could/ca/may not/nt',
  leavesOff:
    'stop/desist/cease/refrain | leave V/her/him/them/alone/off/well | stay/keep/kept away/off/out/clear | pack/packed it/this/that/in | back off | move on | warn/warned off | let V | not to | never to | no more/further/contact/longer | any/further/future more/contact/conduct | not come/go/contact/write/ring/call/text/approach/do/be | do not/nt | V want/wants/wanted nothing | V not/nt want | not/nt want/welcome/wanted/interested | unwanted/unwelcome | would/could/will/might be arrested/prosecuted/nicked | harassment',
  warns:
    'warning/warnings/notice/letter/form/paper/words/advice | telling off | talking to | dressing down | final warning | police warning | caution as/about',
  protective:
    'restraining order | non molestation order | nonmolestation order | non mol | nonmol | stalking protection order | spo | injunction | dvpo | dvpn | dapo | ro | nmo | protection order | protective order | fmpo | harassment order',
  likeOffence:
    'harass/harassment/stalk/stalking/assault/assaulting/battery/violence/violent/abh/gbh/wounding/wound/rape/robbery/affray/arson/kidnap/kidnapping/strangulation/strangle/blackmail/voyeurism/exposure/murder/manslaughter/intimidation/intimidating/weapon/knife/blade/threats/threatening/threaten/domestic/beat/hit/attack/stab/punch/batter/follow/grope/sexual/indecent/s39/s47/s18/s20/s4/s4a/s2/s2a/s.39/s.47/s.20/s.18/s.4/s.4a/s.2/coercive/controlling/malicious/nuisance_calls/breach/breaching/abuse/abusing/criminal_damage/public_order/peeping/flashing/pestering/vs_person | what S do | hurt/harm | false imprisonment | break/broke/breaking .. jaw/arm/nose/ribs/wrist/cheekbone | put .. in hospital | putting/throwing/setting -up',
  otherWoman:
    'another/other/different/previous/former/earlier/last/ex/younger/older/two/three/four/several woman/women/girl/girls/lady/ladies/female/females/victim/victims/complainant/complainants/partner/partners/girlfriend/girlfriends/wife/colleague/colleagues/lodger/student/students/pupil/pupils/passenger/passengers/customer/customers/patient/patients/nurse/nurses/neighbour/neighbours/employee/employees/person/man/men/male/boyfriend/husband',
  worsens:
    'worse/bolder/nastier/angrier/darker/scarier/braver/cruder/stranger/uglier/heavier/sinister/constant/relentless/unbearable/incessant/sharper/riskier/cheekier/violent/daily/hourly/out_of_hand/out_of_control/bad_again | more frequent/serious/aggressive/threatening/violent/extreme/intense/abusive/often/persistent/explicit/personal/desperate/intrusive/obsessive/hostile/sexual/regular/determined/brazen/menacing/graphic/sinister/unpredictable/confident/open/bad/angry/nasty',
  conduct:
    "it/this/things/behaviour/conduct/calls/messages/texts/emails/letters/situation/harassment/abuse/visits/contact/incidents/stalking/threats/notes/posts/comments/language/tone/content/obsession/offending/behavior/matters/pattern/attention/risk/campaign/intimidation/everything | S | S's ..behaviour/conduct/tone/language",
  often_now:
    '@often | daily/nightly/hourly/weekly/constant/nonstop/hundreds/dozens/scores/loads | # times/a/calls/texts/messages | every/most/each day/days/night/nights/hour/week/weekend/morning/minutes | every # minutes | # a/an/per day/night/hour/week/shift | all night/day | several a/times | twice/three_times/# times a day/week/night',
  complains:
    'report/complain/tell/inform/notify/ring/phone/call/contact/email/write/message/telephone/allege/accuse/refer/denounce/shop/grass/dob/claim/lie/say/send/go',
  untrue:
    'untrue/false/lies/lie/malicious/baseless/unfounded/groundless/vexatious/fabricated/invented/spurious/bogus/fictitious/nonsense/rubbish/unsubstantiated/invention | not true | made up | pack of lies | nothing in it/to | no truth/substance/foundation/basis/evidence | never happened | all lies',
  tosses:
    'close/dismiss/unfounded/reject/quash/unsubstantiated/baseless/groundless | thrown out | struck out | not upheld/substantiated/proven/founded | none upheld/substantiated/proven/founded | no further action/case | without merit/foundation | nothing in/came/found | come to nothing | case closed | no case | found nothing | cleared V',
  misdeed:
    'steal/stealing/stole/stolen/thief/theft/thieving/drunk/drinking/drink!/drugs/drug/cocaine/cannabis/weed/heroin/dealing/dealer/fraud/fraudulent/fiddling/cheat/cheating/affair/abuse/abusing/abused/abusive/neglect/neglecting/neglected/starve/starving/starved/beat/beating/hit/hitting/hurt/hurting/touch/touched/touching/groped/grooming/groomer/groomed/molest/inappropriate/interfered/assault/assaulted/assaulting/violent/bully/bullying/racist/racially/paedophile/pervert/paedo/pedo/nonce/prostitute/prostitution/brothel/escort/unfit/mental/psychotic/unstable/mad/illegal/illegally/papers/misconduct/plagiarise/plagiarised/plagiarism/forged/faked/uninsured/epilepsy/lock/locked/scam/scamming/overcharging/rats/criminal/blackmail/harassing/harassed/stalking/lying/liar/unqualified/unsafe/dangerous/cash_in_hand/moonlighting/benefits/living_in/subletting/farm/firearm/gun/bomb/hostage/knife/embezzle/embezzling/laundering/corrupt/bribe/bribes/leaking/tax/smell/smelled/smelt/on_the_take/on_the_game/bad_mother/child_alone/on_their_own/home_alone/alone/bruises/bruised',
  giftThing:
    'gift/present/flower/flowers/rose/roses/chocolate/chocolates/bouquet/teddy/hamper/jewellery/necklace/bracelet/perfume/balloon/balloons/lilies/lily/tulips/toy/toys/champagne/wine/cake/cakes/lingerie/hoodie/sandwich/sandwiches/cuddly/locket/earrings/trinket/trinkets/orchid/parcel/parcels/goody_bag/teddy_bear/stuffed_animal/pot_plant/house_plant/carnation/carnations/daffodils/daisies/freesia/chrysanthemums/chrysanthemum/peonies/sunflowers/petals/wreath/posy/spray/sweet_peas/pot_plant/cushion/mug/candle/candles/watch!/watches!/earring/pendant/chain/brooch/book/books/cd/vinyl/mixtape/ticket/tickets/voucher/vouchers/money/cash/sweets/biscuits/truffles/fudge/jam/honey/soup/pie/pies/casserole/casseroles/meal/meals/lasagne/curry/dinner/takeaway/pizza/coffee/coffees/latte/doughnut/doughnuts/croissant/fruit/apple/apples/orange/oranges/strawberries/eggs/vegetables/veg/tomatoes/wedding_dress/nightdress/negligee/knickers/underwear/aftershave/make_up/lipstick/handbag/purse/phone_case/puppy/kitten/guitar/painting/paintings/portrait/drawing/sketch/poem/poems/scratchcard/scratchcards/slippers/thermos/telephone/apron/bangle/medal/pebble/shell/candy/gingerbread/pastries/brownies/flapjack/croissants/smoothie/cocktail/bracelets/necklaces/kimono/sari/bikini/stockings/tights/robe/duvet/pillow/picnic/hamper/cupcake/cupcakes/marmalade/handkerchief/handkerchiefs/lock_of_hair/hanging_basket/budgerigar/eels/framed/photo_album/album/figurine/ornament/statue/doll/keyring/snowglobe/crystal/rosary/crucifix/christening_gown/christening_robe/baby_clothes/sash/hairband/diary/pens/whisky/gin/prosecco/beer/bottle/selection_box/easter_egg/hot_water_bottle/honeycomb/first_edition/trainers/vbucks/skins/gift_card/headphones/locket | plant/plants -pot/pots | scarf/hat/gloves! | birthday! cake/card/present | box/tin/bag/jar/basket/punnet/bowl/plate/tray/tub/packet/bunch/bunches/dozen of -texts/tools/rubbish/dog/letters/messages/calls/papers/cigarettes/shopping | engagement/wedding/diamond/eternity/gold/silver ring! | ring! in/inside/with',
  notGift:
    'note/notes/letter/letters/card/cards/message/messages/voicemail/voicemails/brick/bricks/tracker/airtag/tag/camera/device/bug/sticker/leaflet/leaflets/notice/notices/poster/bag/hand/hands/foot/feet/arm/arms/head/face/eye/coat/key/keys/phone/finger/fingers/word/parcel_card/knife/bullet/dead/rat/mouse/bird/faeces/excrement/poo/dog/rubbish/bin/bins/stone/stones/rock/nail/nails/mark/marks/message/bid/stop/end/ladder/van/car/bike/cigarette/mess/trail/footprint/footprints/complaint/review/comment/padlock/lock/chain/bet/curse/spell/sign/sheet/calling/appointment/meter/reading/invoice/bill/form/summons/document/documents/papers/paperwork/envelope/photo/photos/photograph/photographs/picture/pictures/drawing/print/printout/missed/text/texts/call/calls/video/link/request/handprint/recorder/listening/gps/hole/dent/scratch/boot/chair/flask/tin/can/cans/bottle/stain/blood/threat/smiley/heart/kiss/cross',
  freq: 'daily/weekly/monthly/nightly/hourly/occasional/occasionally/sometimes/rarely/constant/nonstop/fortnightly | once/twice a/every day/week/month/fortnight/night | once in a while/week | now and then/again | every/most/each few? day/days/night/nights/week/weeks/month/hour/evening/evenings/morning/weekend | # a/per day/week/night/month/hour/shift | a day/week/month | the odd text/call/message/one | all day/night | # times a day/week/night/month',
  littleOne:
    'kids!/children!/baby/babies/toddler/bairn/bairns/little_one/little_ones/little_boy/little_girl/little_lad/twins/grandchild/grandchildren/stepchild/stepson/stepdaughter/grandson/granddaughter | young son/daughter/child/boy/girl | son/daughter/child/boy/girl/lad # | # year/yr old',
  picture:
    'photo/photograph/picture/pic/pix/image/video/clip/footage/film!/films!/nude/selfie/snap/snaps!/screenshot/screengrab/recording/portrait/deepfake/montage/collage/meme/gif/still! | voice note/notes | intimate image/images',
  forum:
    'facebook/fb/instagram/insta/tiktok/snapchat/twitter/x!/linkedin/reddit/youtube/tinder/hinge/bumble/grindr/onlyfans/pornhub/telegram/discord/gumtree/ebay/airbnb/nextdoor/craigslist/marketplace/page/group/forum/site/website/feed/channel/blog/thread/timeline/online/internet/web/board/noticeboard/server/subreddit/groupchat/stream/livestream/podcast/lamppost/lampposts/billboard/newspaper/gazette/newsletter/underpass/railings/gents/toilets/comments/story/stories/wall/whatsapp/spotted!/gofundme/justgiving/google/tripadvisor/trustpilot/chat/chatroom/livejournal/substack/threads!/mumsnet/quora/wattpad | social media | group chat | the chat | dating app/apps | lamp post/posts | notice board/boards | bus shelter/stop | telegraph pole/poles | shop window/windows | the/local paper/papers/echo/press/radio/gazette/mail/news/post | toilet wall/door',
  posts:
    'post/repost/upload/publish/circulate/broadcast/livestream/leak/disseminate/plaster/splash/paste/tweet/retweet | put_up/put_online/send_round/send_around/pass_round/pass_around/hand_round/hand_out/stick_up/show_round',
  posted:
    'posted/reposted/uploaded/published/circulated/circulating/broadcast/leaked/disseminated/plastered/splashed/shared/put_up/put_online/sent_round/sent_around/passed_round/passed_around/handed_round/handed_out/stuck_up/stuck/pinned/affixed/pasted/taped/distributed/displayed/shown/put',
  crowd:
    "everyone/everybody/strangers/colleagues/coworkers/workmates/neighbours/friends/mates/lads/followers/subscribers/viewers/customers/clients/patients/parishioners/congregation/parents/classmates/teammates/residents/villagers/staff/members/pupils/students/people/contacts/family/relatives/countrymen | the? whole/entire | all V's/S's/the/of/my | group chat | whatsapp group",
  paper:
    'leaflet/poster/flyer/flier/notice/placard/banner/sticker/sheet/sign/handbill/pamphlet/circular/newsletter/printout/a4/graffiti | order of service',
  marks: 'paint/spray/daub/scrawl/scratch/carve/etch/chalk/graffiti/spray_paint/stencil',
  personal:
    'photo/photograph/picture/pic/image/video/nude/selfie/face/number/mobile/address/addy/postcode/name/details/business/records/diary/letters/messages/texts/workplace/secrets/body/laundry/history/initials',
  profile:
    'profile/account/acct/acc/accs/accts/page/website/site/blog/channel/advert/ad!/ads!/advertisement/listing/insta/snap/facebook/fb/tiktok/tinder',
  fake: 'fake!/faked!/false/bogus/made_up/dummy/pretend/phoney/phony/sham/invented/cloned/clone/spoof/imitation/copycat/parody/fictitious',
  comesUpon:
    'find/see/discover/notice/come_across/stumble_on/stumble_across/be_shown/be_sent/learn/spot/google/be_told/hear/get_sent/open/be_forwarded/look_up/realise/realize',
  transit: 'bus/train/tram/tube/metro/coach/ferry/flight/plane/carriage/lift/minibus/underground/escalator/deck/compartment',
  tracker:
    'tracker/trackers/transmitter/airtag/airtags/smarttag/smarttags/spyware/stalkerware/keylogger/keyloggers/mspy/flexispy | air tag/tags | apple/samsung/tile tag/tags | gps unit/device/tracker/box/logger/chip/disc | tracking device/devices/unit/app/software/chip/box/disc/gadget | location tracker/device/tag | unknown accessory',
  hides:
    'put/place/hide/fit/plant/attach/stick/fix/tape/sew/stitch/slip/tuck/conceal/install/drop/clip/pop/stash/strap/screw/glue/secure/affix/mount/load/download/wedge/insert/bury/magnetise/plug',
  carried:
    '@vehicle | motor/bag/handbag/rucksack/backpack/suitcase/purse/wallet/coat/jacket/pocket/lining/hem/collar/pram/pushchair/buggy/saddle/boot/bumper/chassis/sill/glovebox/seat/toy/teddy/bear/shoe/shoes/boots/keyring/phone/mobile/iphone/handset/tablet/laptop/computer/satchel/holdall/luggage/case/belongings/horsebox/trailer/caravan/underside/undercarriage/exhaust/cot/blanket/radio/dashboard | wheel arch',
  room: 'bedroom/kitchen/hall/hallway/bathroom/loft/attic/lounge/conservatory/utility/wardrobe/landing/stairs/cellar/basement/pantry/scullery/larder/bed/cupboard/shower/bath/sofa/settee/couch/armchair | living/front/back/sitting/dining/utility/spare/box/garden room | airing cupboard | kitchen table | dining table',
  innerRoom:
    'bedroom/bathroom/loft/attic/wardrobe/conservatory/kitchen/lounge/hallway/pantry/scullery/larder/shower/settee/sofa | living/front/utility/spare/box/sitting room | airing cupboard | kitchen table | my bed',
  dwelling: 'house/flat/home/apartment/cottage/bungalow/property/address/dwelling/maisonette/caravan/houseboat/bedsit/room/digs/place',
  enters:
    'break/burst/barge/climb/get/sneak/walk/go/come/run/enter/force/creep/slip/march/stroll/storm/push/squeeze/crawl/wander/stride/breeze/shove/snuck',
  chattel:
    '@vehicle | window/windows/windscreen/door/doors/fence/gate/gates/gatepost/mirror/mirrors/shed/greenhouse/hedge/tree/trees/roses/dahlias/clematis/plants/flowers/bulbs/vegetables/onions/tomatoes/lawn/pots/baskets/pond/bins/bin/washing/laundry/clothes/coat/jacket/dress/shoes/uniform/uniforms/shirt/shirts/bag/handbag/phone/mobile/handset/laptop/tablet/computer/tv/telly/tele/television/glasses/spectacles/inhaler/locker/desk/drawer/drawers/photographs/photos/ornaments/furniture/crockery/plates/toys/headstone/grave/allotment/panel/panels/guttering/drainpipe/cable/wires/meter/boiler/trailer/tyre/tyres/wheel/wheels/bonnet/bumper/wipers/exhaust/brakes/paintwork/lock/locks/padlock/letterbox/doorbell/camera/cameras/aerial/light/lights/bike/bicycle/saddle/statue/gnome/gnomes/bench/trellis/sign/banner/caravan/hutch/kennel/letter/letters/piano/mattress/bedding/curtains/pushchair/pram | letter box | number plate/plates | wing mirror/mirrors | fence panel/panels | bank card | goal posts | petrol tank | brake pipe | washing line | hanging basket/baskets | flower bed/beds | bird table | passenger side',
  wrecks:
    'slash/puncture/deflate/scratch/dent/smash/damage/vandalise/vandalize/wreck/trash/destroy/break/burn/torch/egg/snap/rip/tear/crack/shatter/daub/deface/sabotage/poison/superglue/loosen/unscrew/uproot/trample/hack/chop/sawed!/sawn!/sawing!/gouge/stab/wrench/prise/ruin/shred/slit/crush/upend/overturn/mangle/disable/jam/drench/flood/bend/buckle/dismantle/crowbar/spike/stamp/yank/rake',
  muck: '@stuffs | mess/muck/dirt/litter/rubbish/wine/coffee/beer/stripper/thinners/maggots/vomit/poo/shit/slurry/ketchup/treacle/syrup/tar/soil/gravel/rubble/fluid/liquid | dog mess/dirt/poo/muck | paint stripper | brake fluid | weed killer | cat litter | something | stuff',
  keepsake:
    'underwear/knickers/bra/pants/key/keys/post/mail/phone/mobile/purse/wallet/diary/passport/parcel/parcels/hairbrush/washing/jewellery/necklace/watch/laptop/tablet/handbag/letters/letter/photographs/photos/bike/milk/bins/bin/plants/gnome/collar/dog/cat/hens/medication/tablets/glasses/coat/jacket/shoes/clothes/bag/mower/tools | number plate/plates | bank card | post key',
  inbox:
    'gmail/hotmail/outlook/yahoo/email/emails/icloud/apple/google/facebook/fb/insta/instagram/snap/snapchat/whatsapp/whatsapps/messenger/twitter/tiktok/linkedin/account/accounts/acct/inbox/mailbox/mail/phone/mobile/handset/iphone/ipad/tablet/laptop/computer/pc!/cloud/netflix/spotify/amazon/uber/paypal/messages/texts/dms/drafts/calendar/diary/wifi/router/doorbell/camera/cameras/cctv/alexa/thermostat/strava/garmin/fitbit/socials/logins/browser/vinted/ebay/kindle/xbox/playstation/discord/teams/google_drive/photos | social media | apple id | ring account',
  seesVerb:
    'read/check/access/view/open/monitor/intercept/scan/trawl/examine/inspect/follow/watch/sees!/study/copy/download/track/screenshot | go through | look through | look at | scroll through | snoop through | keep an eye on | keep tabs on | pore over | sift through | keep track of',
  device: 'phone/laptop/ipad/tablet/computer/watch/device/machine/app/account/telephone/mobile/handset/pc!',
  smart:
    'doorbell/camera/cameras/cctv/alexa/speaker/echo/monitor/nest/ring!/webcam/tv/telly/television/thermostat/heating/lights/hub/router/alarm | baby monitor | smart meter | google home',
  title: 'mr/mrs/ms/miss/mx/dr/prof/professor/rev',
  role: 'meter/gas/electric/electricity/water/council/police/bank/hospital/surgery/school/nursery/university/charity/church/courier/delivery/deliveries/postman/plumber/electrician/engineer/inspector/surveyor/journalist/reporter/researcher/recruiter/headhunter/agency/client/customer/patient/buyer/tenant/lodger/student/nurse/doctor/midwife/health_visitor/social_worker/carer/teacher/solicitor/lawyer/bailiff/officer/detective/investigator/auditor/insurance/broadband/bt!/sky!/openreach/amazon/dpd/hermes/evri/payroll/hr/it_support/head_office/landlord/estate_agent/locksmith/cleaner/contractor/photographer/florist/undertaker/tax_office/hmrc/dvla/dwp/home_office/court',
  relation:
    'husband/wife/fiance/fiancé/fiancée/boyfriend/girlfriend/partner/brother/sister/mother/father/son/daughter/uncle/aunt/auntie/cousin/nephew/niece/grandfather/grandad/grandmother/nan/stepfather/step_dad/stepdad/stepmother/son_in_law/brother_in_law/next_of_kin/carer/guardian/flatmate/housemate/landlord/solicitor/colleague/friend/manager/boss/client/patient/doctor',
  thirds:
    '@kin | people/staff/workmates/classmates/teammates/coworkers/workers/relatives/inlaws/residents/porter/concierge/caretaker/cleaner/postman/postwoman/barman/barmaid/bartender/gp/doctor/dentist/midwife/coach/instructor/driver/drivers/priest/imam/pastor/minister/hairdresser/agent/accountant/warden/bandmates/lodger/tenant/godmother/bridesmaid/surgery/pharmacy/patients/pupils/students/followers/contacts/babysitter/childminder/carer/carers/trainer/choir/congregation/crew/regulars/therapist/counsellor/secretary/pa/clerk/parishioners/goddaughter/godson/stepdaughter/stepson/in_laws/flatmates/housemates/widow/kids/children/girls/lads/boys',
  reaches:
    '@contactVerb | approach/confront/accost/corner/visit/befriend/add/friend/threaten/warn/intimidate/harangue/doorstep/telephone/serenade/canvass | get_in_touch_with/get_hold_of/get_on_to/be_on_to/go_to_see/speak_to/talk_to/write_to/reach_out_to/start_on/have_a_go_at/have_a_word_with/have_it_out_with/kick_off_at/square_up_to/lie_to/lean_on/work_on/drop_in_on/knock_for/shout_at/swear_at/rant_at/rant_to/cry_to/moan_to/ring_up/phone_up/call_up/turn_on/get_round/get_at/sound_out/sweet_talk/make_contact_with/in_contact_with/in_touch_with/track_down/chat_to/chat_up/message_to/snapchat/instagram',
  asks: 'ask/quiz/question/grill/pump/interrogate/press/sound_out/plead_with/demand_of/fish_from/enquire_of/collar/tackle',
  wrecked:
    'slashed/punctured/stabbed/smashed/vandalised/vandalized/trashed/torched/egged/daubed/defaced/sabotaged/superglued/loosened/unscrewed/uprooted/trampled/hacked/chopped/sawn/gouged/wrenched/prised/shredded/slit/upended/overturned/crowbarred/keyed/graffitied/kicked/ripped/scratched/snapped/deflated/poisoned/shattered/dismantled/destroyed/bricked/vandalise/bubbled/burgled | kicked in | put through | put in | let down | cut up | pulled up | pulled down | pulled off | pulled over | pushed over | knocked over | tipped over | tipped up | thrown over | dug up | torn up | torn down | ripped off | set alight | set on fire | tampered with | interfered with | spray painted | pissed on | taken apart | run over | driven over',
  errand:
    'postman/postwoman/milkman/caretaker/canvasser/reporter/journalist/councillor/engineer/bailiff/courier/paramedic/surveyor/convener/steward/investigator/fundraiser/solicitor/warden/valuer/auditor/inspector/midwife/chaplain | social worker | health visitor | care worker | probation officer | meter reader | delivery driver | estate agent | letting agent | lettings agent | housing officer | traffic warden | store detective | security guard | security officer | loss prevention officer | enquiry agent | private investigator | process server | enforcement agent | court officer | truancy officer | welfare officer | attendance officer | parking attendant | community nurse | district nurse | support worker | case worker | union rep | shop steward | gas engineer | pest controller | window cleaner | charity collector | debt collector | refuse collector | dog warden | council officer | youth worker | driving instructor | planning officer | environmental health officer',
} as const

/** The pattern of a class; throws where no class has that name. */
export function wordClass(name: string): string {
  const source = (table as Readonly<Record<string, string>>)[name]
  if (source === undefined) throw new Error(`There is no class of words called ${name}`)
  return source
    .split('|')
    .map((option) => option.trim())
    .join(' | ')
}
