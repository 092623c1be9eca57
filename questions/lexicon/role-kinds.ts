/** What sort of role a noun names, which decides how a question may ask for its holder. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Offices that one person holds at a time in one body: "the mayor of Hull". */
export const SOLE_OFFICES = words(
  "president minister secretary chancellor premier governor mayor king queen archbishop bishop ambassador envoy " +
    "chief head director manager executive officer ceo cfo coo cto chair leader captain coach principal headteacher dean " +
    "rector editor commissioner commander speaker treasurer curator justice " +
    "whip boss superintendent sheriff coordinator",
);

/** Who is the only one for a work: "the founder of Apple", but "a British author". */
export const MAKERS = words("founder owner architect author designer inventor creator discoverer");

/** Offices of which a country has one, whose holder people know without reading. */
export const RULERS = words(
  "president minister premier chancellor king queen pope emperor monarch ruler dictator",
);

/** Words before such an office that say whose it is no longer, or whose deputy: then several may hold it. */
export const SHARING_MODIFIERS = words(
  "former ex- deputy vice assistant associate senior junior co- regional local co-founding past joint",
);

/** Who may bear one's surname. */
export const KIN = words(
  "wife husband son daughter brother sister father mother mum mom dad uncle aunt cousin nephew niece grandfather " +
    "grandmother grandson granddaughter parent child partner spouse sibling twin fiancé fiancée widow widower " +
    "stepfather stepmother stepson stepdaughter ex-wife ex-husband",
);

/** What somebody is to somebody else: it says nothing without the other. */
export const RELATIONS: ReadonlySet<string> = new Set([
  ...KIN,
  ...words(
    "friend boyfriend girlfriend colleague counterpart predecessor successor rival opponent teammate neighbour " +
      "neighbor critic mentor ally competitor",
  ),
]);

/** Classes with many members, true of people whom the article never calls so: no question stands on them alone. */
export const WIDE_CLASSES = words(
  "representative congressman congresswoman lawmaker politician senator mp mep legislator official member resident " +
    "worker employee fan volunteer citizen supporter follower student pupil graduate customer client visitor tourist " +
    "passenger user reader viewer voter protester person leader figure star celebrity legend hero icon idol winner " +
    "loser victim survivor witness suspect passer-by shopper patient veteran officer executive native expert " +
    "specialist spokesperson human being believer lover enthusiast newcomer participant contributor recipient mate buddy guest twin boy girl man woman pal father mother parent source",
);

/**
 * Wide classes that narrow enough with a body or a place: "a representative for the union". No members of parliaments
 * and parties: a chairman, a speaker and a party's leader are members as well.
 */
export const NARROWED_CLASSES = words(
  "representative spokesperson officer expert specialist student veteran",
);

/** Words for parties: "a Republican representative" may be any of its people. */
export const PARTY_WORDS = words(
  "republican democrat democratic conservative tory labour liberal green socialist communist nationalist unionist " +
    "libertarian",
);

/** Roles that nobody calls a job. */
export const NOT_A_JOB = words(
  "founder co-founder owner co-owner candidate winner resident survivor victim leader critic supporter laureate billionaire " +
    "millionaire veteran star member refugee student prisoner champion author co-author inventor creator queen king " +
    "prince princess duke duchess nominee favourite favorite citizen heir suspect witness fan volunteer activist " +
    "campaigner architect pupil graduate native whistleblower tycoon celebrity",
);

/** Praise, by which a role is no job: "Britain's favourite artist". */
export const PRAISE = words("favourite favorite best greatest top leading finest most famous");

/** Definite nouns that need nothing before them: "the minister for the environment". */
export const GENERIC_NOUNS = words(
  "environment world arts elderly internet economy sea interior army navy planet universe blind disabled homeless poor sun moon",
);

/** Spellings of one role. */
const SAME_ROLE: Readonly<Record<string, string>> = {
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  ceo: "executive",
  boss: "executive",
  activist: "campaigner",
  protester: "campaigner",
  actress: "actor",
  councilor: "councillor",
  councilman: "councillor",
  councilwoman: "councillor",
  congresswoman: "congressman",
  congressperson: "congressman",
  businesswoman: "businessman",
  policewoman: "policeman",
  headteacher: "principal",
  headmaster: "principal",
  advisor: "adviser",
  attorney: "lawyer",
  "co-founder": "founder",
  cofounder: "founder",
  scientist: "researcher",
};

/** One noun for all spellings of a role: "spokeswoman" and "spokesman" are "spokesperson". Takes lower case. */
export function sameRole(noun: string): string {
  return SAME_ROLE[noun] ?? noun;
}

/** What ministers and secretaries of a government are in charge of, as the words stand before or behind their office. */
export const PORTFOLIOS: readonly string[] =
  "foreign finance defence interior health education justice transport energy environment agriculture trade culture".split(
    " ",
  );

/** Other words for a portfolio; a government has no second one under the first name. */
export const SAME_PORTFOLIO: Readonly<Record<string, string>> = {
  defense: "defence",
  home: "interior",
  industry: "trade",
  transportation: "transport",
  treasury: "finance",
};

/** Posts in one body that exclude each other well enough, with the article that each wants. */
export const POSTS: readonly (readonly [article: "the" | "a", post: string])[] = [
  ["the", "chief executive"],
  ["the", "finance director"],
  ["a", "spokesperson"],
  ["the", "head of communications"],
  ["the", "head of research"],
  ["a", "lawyer"],
];
