import type { Review } from "@/app/_contract/reviews";
import { countInWords } from "@/app/(student)/_items/score-in-words";

/** What is to be tried again and how the second tries went, for the head of a review; nothing where there were none. */
export function secondChancesInWords(items: Review["items"]): string[] {
  const open = items.filter(({ stage }) => stage === "asked-again").length;
  const tries = items.flatMap((item) =>
    item.stage === "explained" && item.secondChance?.optionId ? [item.secondChance] : [],
  );
  const right = tries.filter(({ correct }) => correct).length;
  return [
    ...(open > 0
      ? [`${capital(countInWords(open))} of them ${open === 1 ? "has" : "have"} one more chance.`]
      : []),
    ...(tries.length > 0
      ? [`At the second try: ${right} of ${tries.length} right. Your score stays as it is.`]
      : []),
  ];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** How a second try ended, to follow "Missed"; empty where there was none. */
export function secondTryInWords({
  secondChance,
}: {
  secondChance: { optionId: string | null; correct: boolean } | null;
}): string {
  if (!secondChance?.optionId) return "";
  return secondChance.correct ? ". Right at the second try" : ". Not right at the second try";
}
