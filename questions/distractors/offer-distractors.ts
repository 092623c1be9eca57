import { withPlaceArticle } from "../lexicon/place-articles";
import type { Distractor, Draft, ItemContext } from "../types";
import { offerChanged } from "./changed-statements";
import { offerDates } from "./offer-dates";
import { offerNumbers } from "./offer-numbers";
import { offerNames } from "./names";
import { offerOtherCallings } from "./other-callings";
import { offerPlaces } from "./places";
import { offerOtherAnswers } from "./other-answers";

/**
 * Wrong options for a draft, best first, each with why it is there. `others` is every draft of the article: what
 * it says elsewhere in the same form. Empty where nothing honest is to be had.
 */
export function offerDistractors(
  draft: Draft,
  context: ItemContext,
  others: readonly Draft[],
): Distractor[] {
  switch (draft.answerType) {
    case "person":
    case "organization":
    case "country":
    case "place":
      return [
        ...draft.distractors,
        ...(draft.kind === "where"
          ? asInSentence(draft, offerPlaces(draft, context))
          : offerNames(draft, context)),
      ];
    case "date":
      return [...draft.distractors, ...offerDates(draft, context)];
    case "count":
    case "money":
    case "percent":
    case "measure":
    case "duration":
      return [...draft.distractors, ...offerNumbers(draft, context)];
    case "statement": {
      const said = [...offerOtherAnswers(draft, others, context), ...draft.distractors];
      return [...said, ...offerChanged({ ...draft, distractors: said }, context)];
    }
    case "clause":
    case "phrase":
      return [...draft.distractors, ...offerOtherAnswers(draft, others, context)];
    case "predicate":
      return [...draft.distractors, ...offerChanged(draft, context)];
    case "role":
      return [...draft.distractors, ...offerOtherCallings(draft, context)];
    case "truth":
    case "sentence":
      return [...draft.distractors];
  }
}

/** Places that complete a sentence, each with the article that it needs there. */
function asInSentence({ form }: Draft, places: readonly Distractor[]): readonly Distractor[] {
  if (!form.startsWith("cloze")) return places;
  return places.map((place) => ({ ...place, text: withPlaceArticle(place.text) }));
}
