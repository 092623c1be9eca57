import { cityNamed } from "../../lexicon/cities";
import { CAPITALS, countryNamed } from "../../lexicon/countries";
import { firstName } from "../../lexicon/first-names";
import { genderOfFirstName } from "../../lexicon/world-first-names";
import { nounType } from "../../lexicon/noun-types";
import { ORGANIZATION_WORDS, PLACE_WORDS } from "../../lexicon/organization-words";
import { KNOWN_ORGANIZATIONS } from "../../lexicon/organizations";
import { KNOWN_THINGS } from "../../lexicon/products";
import { REGIONS } from "../../lexicon/regions";
import { TITLE_WORDS } from "../../lexicon/title-words";
import type { NameType, Sentence, SentenceReading, Token } from "../../types";
import type { Stretch } from "./title-split";

export const NAME_TYPES = ["person", "place", "organization", "other"] as const;

/** Points for each type; they add up like logarithms of probabilities. */
export type TypeScores = Record<NameType, number>;

export const noScores = (): TypeScores => ({ person: 0, place: 0, organization: 0, other: 0 });

const NEWSPAPER =
  /^(?:Star|Sun|Weekly|Daily|Globe|Mail|Chronicle|Observer|Mirror|Express|Standard|Inquirer|Examiner|Monitor|Bulletin|Citizen|Courier|Dispatch|Echo|Independent|Record|Register|Review|Today|World|Voice|Times|Post|Herald|Tribune|Gazette)$/;
/** "Institute", "Movement", "Party" in other languages, which put it first. */
const FOREIGN_BODY =
  /^(?:Instituto|Istituto|Institut|Universidad|Universidade|Università|Université|Banco|Banca|Banque|Movimento|Movimiento|Mouvement|Partido|Partito|Parti|Fundación|Fundação|Fondazione|Fondation|Sociedad|Société|Asociación|Associazione|Ministerio|Grupo|Gruppo|Groupe|Compagnie)$/;
/** Last words of bodies beside those that the model's flags know. */
const BODY = /^(?:Org|Legion|Gang|Cartel|Mafia|Brewery|Bakery|Farms|Airlift|Caucus|Squad|Militia)$/;
const FLOOR = 0.01;
const BIG_CITY = 1_000_000;

/** What the model makes of a stretch: logarithms of each type's share among names. */
export function modelEvidence(reading: SentenceReading, run: Stretch): TypeScores {
  const scores = noScores();
  const words = run.last - run.first + 1;
  for (let at = run.first; at <= run.last; at++) {
    const types = reading.names[at];
    const sum = NAME_TYPES.reduce((total, type) => total + (types?.[type] ?? 0), 0);
    for (const type of NAME_TYPES)
      scores[type] += Math.log(((types?.[type] ?? 0) + FLOOR) / (sum + 4 * FLOOR)) / words;
  }
  return scores;
}

/** What the words of a name say by themselves. */
export function lexiconEvidence(words: readonly string[]): TypeScores {
  const scores = noScores();
  const text = words.join(" ");
  const last = (words.at(-1) ?? "").replace(/\.$/, "");
  const listed = firstName(words[0] ?? "");
  const isFirstName =
    listed.male || listed.female || genderOfFirstName(words[0] ?? "") !== "unknown";
  const several = words.length > 1;
  if (KNOWN_ORGANIZATIONS.has(text)) scores.organization += 5;
  if (countryNamed(text)) scores.place += 6;
  else if (REGIONS.has(text)) scores.place += 4;
  else if (CAPITALS.has(text)) scores.place += 3;
  else if ((cityNamed(text)?.population ?? 0) > BIG_CITY) scores.place += 2;
  else if (cityNamed(text)) scores.place += isFirstName ? 0.5 : 1;
  if (several && isFirstName)
    scores.person += ORGANIZATION_WORDS.has(last) || PLACE_WORDS.has(last) ? 0.5 : 2;
  else if (isFirstName) scores.person += 0.5;
  if (several && /^\p{Lu}\.$/u.test(words[1] ?? "")) scores.person += 2;
  if (/^(?:Jr|Sr|II|III)$/.test(last)) scores.person += 2;
  const firstIsPlace =
    REGIONS.has(words[0] ?? "") || (countryNamed(words[0] ?? "") ?? cityNamed(words[0] ?? ""));
  if (several && NEWSPAPER.test(last) && (firstIsPlace || words[0] === "Daily"))
    scores.organization += 4;
  if (several && ORGANIZATION_WORDS.has(last)) scores.organization += 2;
  else if (several && words.some((word) => ORGANIZATION_WORDS.has(word)))
    scores.organization += 1.5;
  else if (ORGANIZATION_WORDS.has(text) && !PLACE_WORDS.has(text)) scores.organization += 2;
  if (several && PLACE_WORDS.has(last) && !ORGANIZATION_WORDS.has(last)) scores.place += 1.5;
  if (
    several &&
    !ORGANIZATION_WORDS.has(last) &&
    /^(?:Lake|Mount|River|Fort|Cape|Port|San|Santa|Saint|St|Gulf|Strait|Isle)$/.test(words[0] ?? "")
  )
    scores.place += 2;
  if (!countryNamed(text) && /^[A-Z]{2,6}$/.test(text)) scores.organization += 1.5;
  if (KNOWN_THINGS.has(text)) scores.other += 5;
  if (several && /^(?:Operation|Hurricane|Typhoon|Cyclone|Storm)$/.test(words[0] ?? ""))
    scores.other += 3;
  if (several && /^(?:VR|3D|HD|OS|XP|TV)$/.test(last) && !KNOWN_ORGANIZATIONS.has(text))
    scores.other += 2;
  if (FOREIGN_BODY.test(words[0] ?? "")) scores.organization += 3;
  if (several && BODY.test(last)) scores.organization += 2;
  // "Environment Canada", "Ford Australia": a body's branch, hardly a person.
  if (several && countryNamed(text) === undefined && countryNamed(last) !== undefined) {
    scores.person -= 3;
    scores.organization += 2;
  }
  if (
    /^(?:Act|Award|Prize|War|Treaty|Cup|Championship|Games|Olympics|Agreement|Accord|Day|Festival|Bill|Convention|Constitution|Bible|Koran|Quran|Internet|Android|iPhone|Windows|Flight|Chapter|Conference|Show|Monday|Plan|Project|Model|Language|Highway|Route)$/.test(
      last,
    )
  )
    scores.other += 2.5;
  return scores;
}

const SPEAKS =
  /^(?:say|tell|add|ask|reply|write|recall|explain|joke|quip|smile|die|marry|resign|tweet|bear)$/;
const HUMAN_RELATIVE = /^who(?:se|m)?$/i;
const ORGANIZATION_NOUNS =
  /^(?:company|firm|agency|magazine|newspaper|paper|broadcaster|channel|network|website|group|party|team|club|school|college|university|charity|union|bank|airline|maker|manufacturer|carmaker|automaker|retailer|chain|startup|organization|organisation|band|label|publisher|operator|giant|subsidiary|brand|militia|ministry|department|institute|museum|hospital|council|foundation|supermarket|insurer|lender)$/;
/** What a body has after its name: "Uralsib analysts", "the Harrowick biker gang". */
const BODY_AFTER =
  /^(?:group|gang|party|team|club|company|firm|union|spokes(?:man|woman|person)|analyst|employee|executive|member|player|share|shareholder|ceo|website|subsidiary|airline|bank|agency|newspaper)$/;
const PLACE_NOUNS =
  /^(?:city|town|village|suburb|state|province|region|district|county|island|country|capital|river|lake|mountain|neighborhood|neighbourhood|port|resort|airport|street|square|borough|territory|republic|kingdom|nation|park|beach|bay|valley|desert)$/;
const THING_NOUNS =
  /^(?:vessel|ship|boat|browser|software|app|game|film|movie|novel|book|series|show|song|album|single|play|opera|ballet|painting|plane|aircraft|car|rocket|satellite|telescope|drug|vaccine|virus|storm|hurricane|typhoon|horse|dog|cat|device|phone|system|program|programme|project|plan|operation|festival|magazine|language|religion)$/;
/** How far from a name its appositions are looked for; a hostile sentence may be endless. */
const WINDOW = 30;
const TOWN_HAS =
  /^(?:town|city|village|borough|council|councillors?|residents?|mayor|airport|harbou?r|cathedral|streets?|suburb|police|hospital|station|locals|region|province|district|county|border|coast|beach|bridge)$/;
const OF_PLACE =
  /^(?:mayor|city|town|village|port|island|province|state|region|district|governor|residents|streets|outskirts|capital|coast|north|south|east|west|centre|center|suburb|county|bishop)$/;
const PRESENT_OR_PAST = /^VB[DZPN]?$/;

/** Points for what a common noun beside a name says that the name is. */
function addNoun(scores: TypeScores, lemma: string, points: number): void {
  if (ORGANIZATION_NOUNS.test(lemma)) scores.organization += points;
  else if (PLACE_NOUNS.test(lemma)) scores.place += points;
  else if (THING_NOUNS.test(lemma)) scores.other += points;
  else if (nounType(lemma) === "person") scores.person += points;
}

/** The last of the common nouns right after a name: "gang" of "the Hells Angels biker gang". */
function lastNounAfter({ tokens }: Sentence, last: number): string {
  let at = last;
  while (at < last + 3 && tokens[at + 1]?.upos === "NOUN") at++;
  return at === last ? "" : (tokens[at]?.lemma ?? "");
}

/** What stands around a name. */
export function contextEvidence(sentence: Sentence, run: Stretch): TypeScores {
  const scores = noScores();
  const token = (at: number): Token | undefined => sentence.tokens[at];
  const word = (at: number): string => token(at)?.text ?? "";
  const before = word(run.first - 1).toLowerCase();
  const after = word(run.last + 1);
  const isTitle = TITLE_WORDS.has(before.replace(/\.$/, ""));
  if (isTitle) scores.person += 2.5;
  else if (token(run.first - 1)?.upos === "NOUN")
    addNoun(scores, token(run.first - 1)?.lemma ?? "", 1.5);
  if (after === "," && HUMAN_RELATIVE.test(word(run.last + 2))) scores.person += 1.5;
  if (after === "," && /^\d{2}$/.test(word(run.last + 2)) && /^[,.]$/.test(word(run.last + 3)))
    scores.person += 2;
  // "Airbus A380", "Flight 447": a model or a number goes with a product.
  if (/^(?:[A-Z]{1,3}-?\d{2,}\p{L}*|\d{3})$/u.test(after)) scores.other += 1;
  const inside = (at: number): boolean => at >= run.first && at <= run.last;
  const from = Math.max(0, run.first - WINDOW);
  sentence.tokens.slice(from, run.last + 1 + WINDOW).forEach((other, offset) => {
    const at = from + offset;
    if (inside(at) && !inside(other.head) && other.relation.startsWith("nsubj")) {
      const governor = token(other.head);
      if (governor && SPEAKS.test(governor.lemma) && PRESENT_OR_PAST.test(governor.xpos))
        scores.person += 0.7;
      if (governor?.upos === "NOUN") addNoun(scores, governor.lemma, 1.5);
    }
    if (!inside(at) && inside(other.head) && other.relation === "appos" && other.upos === "NOUN")
      addNoun(scores, other.lemma, 2);
    if (
      inside(at) &&
      !inside(other.head) &&
      other.relation === "appos" &&
      token(other.head)?.upos === "NOUN"
    )
      addNoun(scores, token(other.head)?.lemma ?? "", 1.5);
  });
  if (
    /^(?:prize|award|trophy|medal|festival|exhibition|tour|virus|storm)$/.test(
      lastNounAfter(sentence, run.last),
    )
  )
    scores.other += 2.5;
  if (BODY_AFTER.test(lastNounAfter(sentence, run.last))) scores.organization += 1.5;
  if (/^(?:government|administration|cabinet|presidency)$/.test(after)) scores.person += 1.5;
  // "joined the Sea Scouts", "a member of the Sea Scouts"
  const joined = before === "the" ? token(run.first - 2) : undefined;
  if (/^(?:join|leave|found|lead|quit)$/.test(joined?.lemma ?? "") && joined?.upos === "VERB")
    scores.organization += 1;
  if (
    joined?.text === "of" &&
    /^(?:member|leader|chairman|head|employee|founder)$/.test(token(run.first - 3)?.lemma ?? "")
  )
    scores.organization += 1.5;
  // "Harrowick council", "Leeds residents": a town and what it has.
  if (TOWN_HAS.test(after)) scores.place += 1.5;
  if (before === "of" && OF_PLACE.test(word(run.first - 2))) scores.place += 2;
  if (/^(?:in|near|across|throughout|outside|inside)$/.test(before)) scores.place += 0.7;
  if (before === "the" && run.first === run.last) {
    scores.person -= 1.5;
    if (/^[A-Z]{2,}$/.test(word(run.first))) scores.organization += 0.7;
  }
  return scores;
}
