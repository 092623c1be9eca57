import type { Entity } from "../../types";

/** What only one of several speakers would say of themselves: a rank, a sex, a work, a family. */
const TELLS_OF_SPEAKER =
  /\b(?:as|being|I am|I’m|I'm|I was) (?:an? |the |your |its )?(?:\p{L}+ )?(?:woman|man|mother|father|mum|mom|dad|girl|boy|wife|husband|widow|mayor|minister|president|chairman|doctor|teacher|lawyer|judge|coach|captain|artist|author|writer|scientist|farmer|owner|parent|student|director|architect|governor|senator|journalist|nurse|engineer)\b|\bmy (?:wife|husband|boyfriend|girlfriend|book|novel|film|album|song|company|firm|restaurant|shop|party|presidency|administration|government|constituents|clients|patients|students|pupils|office|election|campaign)\b|\bour (?:clients|patients|customers|students|pupils|readers)\b/iu;

/**
 * Whether the words tell who said them: they name the source, or an organisation that of all the people in the
 * article only the source's own role names, or say what the speaker is.
 */
export function betraysSpeaker(text: string, source: Entity, entities: readonly Entity[]): boolean {
  if (TELLS_OF_SPEAKER.test(text)) return true;
  if (source.aliases.some((alias) => alias.split(" ").some((word) => isIn(word, text))))
    return true;
  const isSpokenFor = (body: Entity, person: Entity) =>
    person.roles.some(({ quote }) => body.aliases.some((alias) => isIn(alias, quote)));
  return entities
    .filter(({ type, aliases }) => type === "organization" && aliases.some((a) => isIn(a, text)))
    .some(
      (body) =>
        isSpokenFor(body, source) &&
        !entities.some((person) => person.id !== source.id && isSpokenFor(body, person)),
    );
}

/** Whether a name stands in the text as whole words. */
function isIn(name: string, text: string): boolean {
  if (!/^\p{Lu}/u.test(name) || name.length < 3) return false;
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${name} `);
}
