import { FUTURE_MODALS, NEGATIONS, NEGATIVE_DETERMINERS } from "../lexicon/factuality";
import { childrenOf, childWith, isRelation, subtreeOf } from "../text/tree";
import type { Sentence } from "../types";
import type { Clause } from "./clause";
import type { Reading } from "./reading";
import { judgeStanding } from "./standing";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const RELATIVE = new Set(["who", "which", "that", "whom"]);

/** Every finite clause of the article that has a subject, in order of its predicates. */
export function findClauses(reading: Reading): Clause[] {
  return reading.analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((_, predicate) => clauseAt(reading, sentence, predicate) ?? []),
  );
}

function clauseAt(reading: Reading, sentence: Sentence, predicate: number): Clause | null {
  const { tokens } = sentence;
  const token = tokens[predicate]!;
  const children = childrenOf(sentence, predicate);
  const auxiliaries = children.filter((at) => isRelation(tokens[at], "aux"));
  const copula = childWith(sentence, predicate, "cop");
  if (copula < 0 && token.upos !== "VERB") return null;
  if (copula >= 0 && !/^(NOUN|PROPN|ADJ|NUM)$/.test(token.upos)) return null;
  if (hasRelativeOutsideSubject(sentence, children)) return null;
  const isFinite = [predicate, copula, ...auxiliaries].some((at) =>
    FINITE.has(tokens[at]?.xpos ?? ""),
  );
  if (!isFinite) return null;

  const found = subjectOf(sentence, predicate);
  if (found === null) return null;
  // "a photograph that the newspaper printed": what was printed stands outside the clause.
  if (found.form === "own" && isRelation(token, "acl")) return null;
  const voice = children.some((at) => /^(nsubj|aux):pass$/.test(tokens[at]!.relation))
    ? "passive"
    : "active";
  const object = childWith(sentence, predicate, "obj");
  // A currency sign is the verb's or its neighbour's; its arc is unsure without being wrong about the clause.
  const sureObject = tokens[object]?.upos === "SYM" ? -1 : object;
  const arcs = [found.arc, sureObject, ...auxiliaries, copula].filter((at) => at >= 0);
  const judged = judgeStanding(reading, sentence.index, predicate);
  return {
    sentence: sentence.index,
    predicate,
    lemma: token.lemma,
    voice,
    copula,
    subject: found.subject,
    subjectForm: found.form,
    agent: agentOf(sentence, predicate),
    object,
    indirectObject: childWith(sentence, predicate, "iobj"),
    complement: childWith(sentence, predicate, "ccomp", "xcomp"),
    auxiliaries,
    obliques: children.filter(
      (at) => isRelation(tokens[at], "obl") && !isRelation(tokens[at], "obl:agent"),
    ),
    adverbialClauses: children.filter((at) => isRelation(tokens[at], "advcl")),
    negated: isNegated(sentence, predicate, found.subject, object),
    modality: modalityOf(sentence, [...auxiliaries, copula]),
    ...judged,
    confidence: Math.min(1, ...arcs.map((at) => tokens[at]!.confidence)),
  };
}

/** "which the Church describes as a retreat": what is described stands outside the clause. */
function hasRelativeOutsideSubject(sentence: Sentence, children: readonly number[]): boolean {
  return children.some((at) => {
    const words = subtreeOf(sentence, at, (below) => isRelation(sentence.tokens[below], "acl"));
    const isRelative = words.some((word) => sentence.tokens[word]!.xpos.startsWith("W"));
    return (
      isRelative && !isRelation(sentence.tokens[at], "nsubj", "ccomp", "advcl", "conj", "parataxis")
    );
  });
}

interface FoundSubject {
  readonly subject: number;
  readonly form: Clause["subjectForm"];
  /** The token whose arc says so. */
  readonly arc: number;
}

/** The subject beside the verb, the antecedent of a relative pronoun, or the subject that a joined verb shares. */
function subjectOf(sentence: Sentence, predicate: number): FoundSubject | null {
  const { tokens } = sentence;
  const own = nameOf(sentence, predicate, childWith(sentence, predicate, "nsubj"));
  if (own >= 0) {
    const isRelative = RELATIVE.has(tokens[own]!.text.toLowerCase());
    if (!isRelative) return { subject: own, form: "own", arc: own };
    const antecedent = tokens[predicate]!.head;
    if (!isRelation(tokens[predicate], "acl") || antecedent < 0) return null;
    return { subject: antecedent, form: "relative", arc: predicate };
  }
  if (!isRelation(tokens[predicate], "conj")) return null;
  const first = tokens[predicate]!.head;
  if (tokens[first]?.upos !== "VERB" || tokens[first]?.xpos !== tokens[predicate]!.xpos)
    return null;
  const shared = subjectOf(sentence, first);
  return shared && { subject: shared.subject, form: "shared", arc: predicate };
}

/** "Flag carrier Aeroflot flew": where the tree has both for subjects, the name is the one. */
function nameOf({ tokens }: Sentence, predicate: number, subject: number): number {
  const next = tokens[subject + 1];
  const isName = subject >= 0 && next?.upos === "PROPN" && next.head === predicate;
  return isName && isRelation(next, "nsubj") ? subject + 1 : subject;
}

function agentOf(sentence: Sentence, predicate: number): number {
  return sentence.tokens.findIndex(
    (token, at) =>
      token.head === predicate &&
      isRelation(token, "obl") &&
      (token.relation === "obl:agent" ||
        sentence.tokens.some(
          (word) => word.head === at && word.relation === "case" && word.lemma === "by",
        )) &&
      sentence.tokens[predicate]!.xpos === "VBN",
  );
}

function isNegated(sentence: Sentence, predicate: number, ...nouns: number[]): boolean {
  const { tokens } = sentence;
  const negates = (at: number) => NEGATIONS.has(tokens[at]!.text.toLowerCase());
  if (
    childrenOf(sentence, predicate).some(
      (at) => isRelation(tokens[at], "advmod", "aux", "cc") && negates(at),
    )
  )
    return true;
  return nouns
    .filter((noun) => noun >= 0)
    .some((noun) =>
      subtreeOf(sentence, noun, (at) =>
        isRelation(tokens[at], "acl", "appos", "conj", "parataxis"),
      ).some((at) => NEGATIVE_DETERMINERS.has(tokens[at]!.text.toLowerCase())),
    );
}

function modalityOf(sentence: Sentence, auxiliaries: readonly number[]): Clause["modality"] {
  const modals = auxiliaries
    .map((at) => sentence.tokens[at])
    .filter((token) => token?.xpos === "MD");
  if (modals.length === 0) return "none";
  return modals.every((token) => FUTURE_MODALS.has(token!.text.toLowerCase())) ? "future" : "other";
}
