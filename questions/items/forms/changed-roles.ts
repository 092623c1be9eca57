import type { Reading } from "../../facts/reading";
import { PORTFOLIOS, POSTS, SAME_PORTFOLIO, sameRole } from "../../lexicon/role-kinds";
import type { Distractor, Entity } from "../../types";
import { withIndefinite } from "../wording/indefinite";
import { capitalise } from "../wording/tidy";
import type { RoleWording } from "../wording/role";

const SURE_BODY = 0.7;
const MOST_BODIES = 3;

/** Heads that run a body or a part of it, whose posts another post can replace. */
const LEADS =
  /^(?:executive|director|manager|head|chair|founder|owner|president|administrator|officer|spokesperson|organizer|organiser|trustee)$/;
/** Bodies of a state and parties, which have other posts than firms. */
const STATE =
  /\b(?:House|Government|Department|Ministry|Congress|Senate|Parliament|Party|Army|Police|Force|\p{Lu}{3,})\b/u;
const BODY_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:University|College|School)\b/, "academic"],
  [/\bBank\b/, "bank"],
  [/\bHospital\b/, "hospital"],
  [/\b(?:Association|Trust|Foundation|Society|Alliance)\b/, "charity"],
  [/\b(?:Agency|Department|Ministry|Authority|Commission)\b/, "state"],
];

/** A role that nobody of the article has, with its article and without. */
type Changed = Pick<RoleWording, "text" | "bare">;

/**
 * Wrong roles made from a person's own by changing one thing, the body, the post in it ("chair of Oxfam") or what a
 * minister is in charge of, for articles that give too few other people a role. `show` words one as an option.
 */
export function offerChangedRoles(
  reading: Reading,
  person: Entity,
  wording: RoleWording,
  show: (role: Changed) => string,
): Distractor[] {
  const roles = [
    ...otherBodies(reading, wording),
    ...otherPosts(wording),
    ...otherPortfolios(reading, wording),
  ];
  return roles.map((role) => ({
    text: show(role),
    origin: "changed-role",
    why: `The article calls ${person.name} ${wording.text}, not ${role.text}.`,
    evidence: null,
  }));
}

/** The same post in another body of the same kind that the article names: a university for a university. */
function otherBodies({ entities, analysis }: Reading, wording: RoleWording): Changed[] {
  const { owner, bare } = wording;
  const kind = owner === null ? null : kindOfBody(owner.name);
  if (owner === null || kind === null) return [];
  const named = bare.includes(`the ${owner.name}`) ? `the ${owner.name}` : owner.name;
  if (!bare.endsWith(` ${named}`) && !/^['’]s /.test(bare.slice(named.length))) return [];
  return entities
    .filter((other) => other.id !== owner.id && other.confidence >= SURE_BODY)
    .filter(({ type, name }) => type === "organization" && kindOfBody(name) === kind)
    .filter(({ aliases }) => !aliases.some((alias) => bare.includes(alias)))
    .slice(0, MOST_BODIES)
    .flatMap(({ name }) =>
      replaced(wording, () =>
        bare.replace(named, analysis.article.text.includes(`the ${name}`) ? `the ${name}` : name),
      ),
    );
}

/** What kind of body a name tells of; null where it does not tell. */
function kindOfBody(name: string): string | null {
  return BODY_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** "the director of Oxfam", "Oxfam's director": another post there. */
function otherPosts(wording: RoleWording): Changed[] {
  const { owner, bare, head } = wording;
  if (owner?.type !== "organization" || !LEADS.test(head) || STATE.test(owner.name)) return [];
  const body = /^[\w -]+? (?:of|for|at) ((?:the )?\p{Lu}.*)$/u.exec(bare)?.[1];
  const own = /^(.+['’]s) [\w -]+$/u.exec(bare)?.[1];
  return POSTS.filter(
    ([, post]) => !post.split(" ").some((word) => sameRole(word) === head),
  ).flatMap(([article, post]) => {
    if (own !== undefined) return { text: `${own} ${post}`, bare: `${own} ${post}` };
    if (body === undefined) return [];
    const link = post.startsWith("head") ? "at" : article === "a" ? "for" : "of";
    const role = `${post} ${link} ${body}`;
    return { text: `${article} ${role}`, bare: role };
  });
}

/** "home secretary", "the minister of education": another member of the government, none that the article has a word of. */
function otherPortfolios({ analysis }: Reading, wording: RoleWording): Changed[] {
  if (wording.head !== "minister" && wording.head !== "secretary") return [];
  const own = wording.bare.split(/[\s-]+/).find((word) => PORTFOLIOS.includes(portfolioOf(word)));
  if (own === undefined) return [];
  const text = analysis.article.text.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(own);
  return PORTFOLIOS.filter((other) => other !== portfolioOf(own) && !text.includes(other)).flatMap(
    (other) =>
      replaced(wording, (bare) => bare.replace(own, isCapital ? capitalise(other) : other)),
  );
}

function portfolioOf(word: string): string {
  const lower = word.toLowerCase();
  return SAME_PORTFOLIO[lower] ?? lower;
}

/** The role with its words changed, its article fitted; none where nothing changed. */
function replaced(wording: RoleWording, change: (bare: string) => string): Changed[] {
  const bare = change(wording.bare);
  if (bare === wording.bare) return [];
  if (/^an? /.test(wording.text)) return [{ text: withIndefinite(bare), bare }];
  const article = wording.text.startsWith("the ") && !bare.startsWith("the ") ? "the " : "";
  return [{ text: `${article}${bare}`, bare }];
}
