import type { SentenceReading } from "../types";
import type { ReadingPlan } from "./reading-plan";

/** Confidence of an arc that no reading gave: a part hung from the root for want of anything better. */
const UNREAD = 0;

interface Arc {
  head: number;
  relation: string;
  confidence: number;
}

/** "…," Rubio told reporters: when the frame's reading hangs the telling verb from the speech, turns them round. */
function turnRound(plan: ReadingPlan, frame: SentenceReading): SentenceReading {
  const root = frame.heads.indexOf(-1);
  const standIns = plan[0]?.standIns;
  if (!standIns?.has(root)) return frame;
  const speech = (word: number): boolean => standIns.has(word) || plan[0]?.tokens[word] === null;
  const hasSubject = (verb: number): boolean =>
    frame.heads.some(
      (head, word) => head === verb && (frame.relations[word] ?? "").startsWith("nsubj"),
    );
  const verb = frame.heads.findIndex(
    (head, word) =>
      head === root &&
      !speech(word) &&
      frame.upos[word] === "VERB" &&
      hasSubject(word) &&
      /^(?:parataxis|ccomp|conj|advcl|dep)/.test(frame.relations[word] ?? ""),
  );
  if (verb < 0) return frame;
  const heads = frame.heads.map((head, word) =>
    word === verb ? -1 : head === root && !speech(word) ? verb : word === root ? verb : head,
  );
  const relations = frame.relations.map((relation, word) =>
    word === verb ? "root" : word === root ? "ccomp" : relation,
  );
  const confidences = frame.confidences.map((confidence, word) =>
    word === root ? (frame.confidences[verb] ?? 0) : confidence,
  );
  return { ...frame, heads, relations, confidences };
}

/**
 * Puts the readings of a plan's parts together to one reading of the sentence's `length` tokens.
 * A part's root takes the place of the word that stood in for it.
 */
export function assembleReading(
  plan: ReadingPlan,
  readings: readonly SentenceReading[],
  length: number,
): SentenceReading {
  const first = readings[0];
  if (plan.length === 1 && first) return first;
  const frame = first ? turnRound(plan, first) : undefined;
  const all = readings.map((reading, part) => (part === 0 && frame ? frame : reading));

  const rootToken = (part: number): number => {
    const reading = all[part];
    const word = reading?.heads.indexOf(-1) ?? -1;
    const standIn = plan[part]?.standIns.get(word);
    return standIn === undefined ? (plan[part]?.tokens[word] ?? -1) : rootToken(standIn);
  };
  const sentenceRoot = rootToken(0);
  const arcs: Arc[] = Array.from({ length }, () => ({
    head: sentenceRoot,
    relation: "punct",
    confidence: UNREAD,
  }));
  const source: { part: number; word: number }[] = [];
  plan.forEach((part, index) =>
    part.tokens.forEach((token, word) => {
      if (token === null) return;
      source[token] = { part: index, word };
      arcs[token] = arcOf(index, word);
    }),
  );

  function arcOf(part: number, word: number): Arc {
    const reading = all[part];
    const head = reading?.heads[word] ?? -1;
    const relation = reading?.relations[word] ?? "dep";
    const confidence = reading?.confidences[word] ?? UNREAD;
    if (head < 0) return part === 0 ? { head: -1, relation, confidence } : hungArc(part);
    const standIn = plan[part]?.standIns.get(head);
    const target =
      standIn === undefined ? (plan[part]?.tokens[head] ?? sentenceRoot) : rootToken(standIn);
    return { head: target, relation, confidence };
  }

  /** Where the root of a part other than the frame goes. */
  function hungArc(part: number): Arc {
    const places = [...(plan[0]?.standIns ?? [])].filter(([, standsFor]) => standsFor === part);
    const outer = places.find(([place]) => {
      const head = all[0]?.heads[place] ?? -1;
      return plan[0]?.standIns.get(head) !== part;
    });
    if (!outer) return { head: sentenceRoot, relation: "parataxis", confidence: UNREAD };
    return arcOf(0, outer[0]);
  }

  const pick = <Value>(
    values: (reading: SentenceReading) => readonly Value[],
    fallback: Value,
  ): Value[] =>
    Array.from({ length }, (_, token) => {
      const place = source[token];
      const reading = place && all[place.part];
      return (reading && values(reading)[place.word]) ?? fallback;
    });
  return {
    upos: pick((reading) => reading.upos, "PUNCT"),
    xpos: pick((reading) => reading.xpos, "."),
    heads: arcs.map((arc, token) => (arc.head === token ? -1 : arc.head)),
    relations: arcs.map((arc) => arc.relation),
    confidences: arcs.map((arc) => arc.confidence),
    names: pick((reading) => reading.names, {
      person: 0,
      place: 0,
      organization: 0,
      other: 0,
      time: 0,
      none: 1,
    }),
    nameStarts: pick((reading) => reading.nameStarts, 0),
  };
}
