import type { AttemptForStudent } from "@/app/_contract/attempts";
import type { Choices } from "@/app/_device/outbox";

/**
 * A student's answers as plain text for the teacher, for when they can't be saved.
 *
 * @param now when the file is made
 */
export function rescueFile(attempt: AttemptForStudent, chosen: Choices, now: Date): string {
  const answers = attempt.items.map(({ id, position, stem, options }) => {
    const choice = chosen.get(id);
    const text = options.find((option) => option.id === choice?.optionId)?.text;
    return [`${position}. ${stem}`, text === undefined ? "   (blank)" : `   ${text}`].join("\n");
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
