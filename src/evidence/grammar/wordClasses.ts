/** Classes of words that patterns name with `@`, in the notation of `pattern.ts`. */
const table = {
  not: 'not/never/no/nor/without/hardly/barely',
  be: 'be',
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
    'car/van/vehicle/bike/motorbike/motorcycle/scooter/truck/lorry/taxi/bmw/audi/ford/golf/fiesta/focus/corsa/astra/land!_rover/moped/bicycle/cycle/pickup/jeep',
  watchVerb: 'watch/stare/peer/gaze/spy/observe/film/photograph/video/look/glare/eye/ogle',
  often:
    'constantly/always/repeatedly/continually/continuously/persistently/often/regularly/frequently/daily/nightly/incessantly/nonstop | every day | every night | every week | every hour | every morning | every time | all the time | day and night | again and again | over and over | non stop | most days | most nights | most weeks | several times | many times | numerous times | multiple times',
  gift: 'gift/present/flower/flowers/rose/roses/chocolate/chocolates/bouquet/teddy/bear/hamper/jewellery/necklace/ring!/bracelet/perfume/balloon/balloons/lilies/lily/tulips/toy/toys/basket/champagne/wine/cake/lingerie/hoodie/sandwich/bunch/cuddly/locket/earrings/trinket/orchid/plant/parcel/poem',
  weapon:
    'knife/blade/machete/gun/firearm/shotgun/pistol/rifle/crossbow/axe/hammer/bat/crowbar/acid/petrol/sword/dagger/knuckleduster/cosh/screwdriver/cleaver/razor/taser/chisel/iron!_bar/baton/catapult/spanner/wrench/hatchet/sledgehammer/billhook/scythe/bayonet | stanley knife | baseball bat | craft knife | kitchen knife | offensive weapon | bladed article | knuckle duster | metal bar | metal pole | imitation firearm | air rifle | air pistol | pepper spray | cs gas | broken bottle',
  hurtVerb:
    'hurt/harm/hit/punch/kick/slap/attack/assault/stab/beat/batter/smash/injure/rape/cut/kill/strangle/grab/burn/hospitalise/hospitalize/maim/throttle/slit/murder/shoot',
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
  threatModal: "ill/will/'ll/would/'d/wo/going/gonna/gunna/shall | go to | want to | should have | could have | ought to",
  body: 'legs/leg/arms/arm/face/head/teeth/neck/nose/jaw/skull/fingers/knees/kneecaps/throat/eyes/eye/ribs/spine/back',
  person: "you/u/V/X/him/her/them/me/us/anyone/everyone/both/somebody/someone | V's/O's/your/his/her/ur/their @kin",
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
    '@contactNoun | email/parcel/envelope/package/postcard/leaflet/flyer/valentine/birthday! card/christmas! card/voice! note/voice! message/voice! notes/voice! messages',
  activity:
    'class/classes/course/lecture/lectures/gym/club/choir/netball/football/rugby/hockey/dancing/yoga/pilates/college/school/university/uni/church/mosque/bowls/bingo/pub/shift/shifts/overtime/job/post/role/promotion/degree/module/surgery/surgeries/clinic/group/team/allotment/swimming/running/walking/market/volunteering/lessons/evening class/night class/hobby/training/parkrun/social media/facebook/instagram/platform/platforms',
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
  tells: 'say/tell/write/text/message/state/claim/swear/avow/declare/announce/insist/intimate/hint/assert/shout/post/put/go!/goes!',
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
