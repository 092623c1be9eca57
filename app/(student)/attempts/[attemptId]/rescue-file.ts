import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import type { Choices } from "@/app/_device/outbox";

/**
 * A student's answers as plain text for the teacher, for when they can't be saved.
 *
 * @param now when the file is made
 */
export function rescueFile(attempt: AttemptForStudent, chosen: Choices, now: Date): string {
  const answers = attempt.items.map(({ id, position, stem, options }) => {
    const ids = optionIdsOf(chosen.get(id));
    const texts = options.filter((option) => ids.includes(option.id)).map(({ text }) => text);
    const lines = texts.length === 0 ? ["(blank)"] : texts;
    return [`${position}. ${stem}`, ...lines.map((line) => `   ${line}`)].join("\n");
  });
  return [
    `Answers to the quiz “${attempt.title}”`,
    `Written on ${now.toISOString()}, by the clock of the student's device`,
    `Attempt ${attempt.id}`,
    "",
    ...answers,
    "",
    `For the machine: ${JSON.stringify([...chosen].map(([itemId, choice]) => ({ itemId, ...choice })))}`,
    "",
  ].join("\n");
}
