/** What a verb of reporting does with what it reports. */
export type ReportingClass =
  | "speech"
  | "denial"
  | "question"
  | "directive"
  | "commitment"
  | "accusation"
  | "finding"
  | "thought";

const verbsOfClass: readonly (readonly [ReportingClass, string])[] = [
  [
    "speech",
    "say tell state add argue claim announce report note explain reply respond answer insist warn declare " +
      "confirm admit acknowledge write tweet post blog suggest continue conclude recall reiterate repeat stress " +
      "emphasize emphasise underline underscore remark comment observe assert contend allege joke quip lament " +
      "complain predict forecast caution counter hint indicate reveal disclose shout yell exclaim whisper " +
      "testify estimate concede muse boast maintain mention retort affirm attest clarify inform notify assure " +
      "remind specify read rule theorize theorise speculate reason put point protest rage grumble sigh " +
      "stipulate proclaim profess recount relate elaborate interject plead agree accept signal describe " +
      "mutter murmur scream cry laugh rule summarize summarise volunteer confide confess object quote cite " +
      "enthuse opine exult marvel venture muse tease declare email text message telephone phone",
  ],
  ["denial", "deny dispute refute"],
  ["question", "ask inquire enquire wonder query"],
  [
    "directive",
    "urge order instruct command advise encourage demand request recommend propose implore beg exhort",
  ],
  ["commitment", "promise pledge vow offer threaten swear undertake"],
  ["accusation", "accuse"],
  ["finding", "find show demonstrate establish discover determine calculate"],
  ["thought", "believe think hope fear feel expect suspect doubt worry reckon"],
];

const classOf = new Map<string, ReportingClass>(
  verbsOfClass.flatMap(([name, lemmas]) =>
    lemmas.split(" ").map((lemma): [string, ReportingClass] => [lemma, name]),
  ),
);

/** The class of a reporting verb by its lemma; null for other verbs. */
export function reportingClass(lemma: string): ReportingClass | null {
  return classOf.get(lemma.toLowerCase()) ?? null;
}

/** Verbs whose person object is the hearer, not part of what is said ("told reporters that …"). */
export const verbsWithHearer: ReadonlySet<string> = new Set(
  "tell inform notify assure remind warn promise advise ask email text message caution".split(" "),
);

/** Verbs that report with a noun phrase alone ("reported a drone strike", "denied the charges"). */
export const verbsReportingNouns: ReadonlySet<string> = new Set(
  "report announce confirm deny dispute predict forecast allege reiterate".split(" "),
);

/** Verbs that carry a clause in news only as somebody's words when a direct quotation stands beside them. */
export const verbsForDirectOnly: ReadonlySet<string> = new Set(
  (
    "continue put read shout yell exclaim whisper laugh sigh scream cry rage grumble muse interject " +
    "mutter murmur plead quote cite describe text message phone telephone post blog signal reason accept " +
    "answer respond point"
  ).split(" "),
);

/** Nouns that hold a statement ("according to a report", "concerns that …", "the claim that …"). */
export const nounsOfSpeech: ReadonlySet<string> = new Set(
  (
    "concern claim warning statement announcement allegation accusation promise pledge argument suggestion " +
    "prediction assertion belief hope fear view opinion report confirmation denial call demand comment remark"
  ).split(" "),
);

/** Things that speak in news: "the report says", "the poll found". */
export const documentNouns: ReadonlySet<string> = new Set(
  (
    "report study survey poll paper letter statement website site document article newspaper index ranking review analysis " +
    "research data figure estimate statistic posting post message tweet book memo email note sign poster plaque " +
    "press-release release spokesperson court judge ruling indictment lawsuit petition blog account record census " +
    "forecast evidence test result witness media agency paragraph headline diary script leaflet label motto"
  ).split(" "),
);

/** Present participles of the verbs that lead up to quotations ("…, with one poster writing “…”"), which taggers take for nouns. */
export const reportingParticiples: ReadonlySet<string> = new Set(
  (
    "saying writing stating adding noting claiming arguing telling asking explaining warning declaring insisting " +
    "announcing tweeting replying"
  ).split(" "),
);
