/** Pairs of words of which a sentence can hold only one: the other makes it false. In every form that news uses. Data only. */
const PAIRS = `
  accept/reject accepts/rejects accepted/rejected accepting/rejecting
  approve/reject approves/rejects approved/rejected approving/rejecting
  allow/ban allows/bans allowed/banned allowing/banning
  permit/prohibit permits/prohibits permitted/prohibited
  support/oppose supports/opposes supported/opposed supporting/opposing
  praise/criticise praises/criticises praised/criticised praising/criticising
  increase/decrease increases/decreases increased/decreased increasing/decreasing
  rise/fall rises/falls rose/fell risen/fallen rising/falling
  grow/shrink grows/shrinks grew/shrank grown/shrunk growing/shrinking
  raise/lower raises/lowers raised/lowered raising/lowering
  gain/lose gains/loses gained/lost gaining/losing
  win/lose wins/loses won/lost winning/losing
  buy/sell buys/sells bought/sold buying/selling
  open/close opens/closes opened/closed opening/closing
  arrive/leave arrives/leaves arrived/left arriving/leaving
  strengthen/weaken strengthens/weakens strengthened/weakened
  improve/worsen improves/worsens improved/worsened improving/worsening
  extend/shorten extends/shortens extended/shortened
  encourage/discourage encourages/discourages encouraged/discouraged
  include/exclude includes/excludes included/excluded
  remember/forget remembers/forgets remembered/forgot
  succeed/fail succeeds/fails succeeded/failed
  pass/fail passes/fails passed/failed
  hire/dismiss hires/dismisses hired/dismissed
  add/remove adds/removes added/removed adding/removing
  build/demolish builds/demolishes built/demolished
  convict/acquit convicts/acquits convicted/acquitted
  more/less more/fewer higher/lower larger/smaller bigger/smaller longer/shorter older/younger better/worse
  faster/slower stronger/weaker cheaper/dearer earlier/later easier/harder safer/riskier warmer/colder
  highest/lowest largest/smallest biggest/smallest longest/shortest oldest/youngest best/worst most/least
  strongest/weakest fastest/slowest richest/poorest
  before/after above/below inside/outside within/beyond
  always/never often/rarely usually/rarely
  high/low large/small big/small long/short strong/weak rich/poor wealthy/poor cheap/expensive easy/difficult
  safe/dangerous legal/illegal guilty/innocent public/private permanent/temporary happy/unhappy
  successful/unsuccessful possible/impossible important/unimportant popular/unpopular
  northern/southern eastern/western north/south east/west
  majority/minority increase/decrease success/failure victory/defeat profit/loss profits/losses
  men/women boys/girls
  morning/evening summer/winter spring/autumn night/day
`;

const OPPOSITES = new Map<string, string>();
for (const pair of PAIRS.trim().split(/\s+/)) {
  const [left = "", right = ""] = pair.split("/");
  if (!OPPOSITES.has(left)) OPPOSITES.set(left, right);
  if (!OPPOSITES.has(right)) OPPOSITES.set(right, left);
}

/** The word that makes a sentence with `word` false, in the same form; null where none is known. Lower case. */
export function oppositeOf(word: string): string | null {
  return OPPOSITES.get(word) ?? null;
}
