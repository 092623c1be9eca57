import { expect, test } from "vitest";
import { spareOptions } from "@/app/_server/spare-options";
import type { DistractorOrigin, Item, Option } from "@/questions/types";

type Wrong = readonly [text: string, origin?: DistractorOrigin];

/** An item of a kind, with its key and wrong options. */
function itemOf(
  stem: string,
  key: string,
  wrong: readonly Wrong[],
  changes: Partial<Item> = {},
): Item {
  const options = wrong.map(([text, origin], at): Option => {
    const option = { id: String(at), text, correct: false, why: `About ${text}.` };
    return origin ? { ...option, origin } : option;
  });
  return {
    id: stem,
    type: "multiple-choice",
    kind: "who-said",
    stem,
    options: [{ id: "key", text: key, correct: true, why: "" }, ...options],
    key,
    evidence: [{ start: 0, end: 9, quote: `${key} told Eva Paz.` }],
    form: "",
    factId: stem,
    ...changes,
  };
}

const asked = itemOf("Who said it?", "Ana Ruiz", [["Ben Cole", "other-source"]]);
const textsFor = (item: Item, ...written: readonly Item[]) =>
  spareOptions(item, written).map(({ text }) => text);

test.each<[string, Item, readonly string[]]>([
  [
    "the same question on another seed",
    itemOf("Who said it?", "Ana Ruiz", [["Ben Cole"], ["Dan Fox"]]),
    ["Dan Fox"],
  ],
  [
    "the same question in a teacher’s words",
    itemOf("Who was it that said so?", "Ana Ruiz", [["Dan Fox"]], { factId: "Who said it?" }),
    ["Dan Fox"],
  ],
  [
    "a question of the same kind, where the reason is about the answer itself",
    itemOf("Who said that?", "Ben Cole", [["Dan Fox", "other-source"]]),
    ["Dan Fox"],
  ],
  [
    "nothing whose reason names another key",
    itemOf("Who said that?", "Ben Cole", [["Dan Fox", "near-number"]]),
    [],
  ],
  [
    "nobody whom the proof names",
    itemOf("Who said that?", "Ben Cole", [["Eva Paz", "other-source"]]),
    [],
  ],
  [
    "nothing of another kind",
    itemOf("Who is it?", "Ben Cole", [["Dan Fox", "other-source"]], { kind: "who" }),
    [],
  ],
  [
    "no key, neither its own nor another question’s",
    itemOf("Who said that?", "Dan Fox", [["Ana Ruiz", "other-source"]]),
    [],
  ],
])("a question can have wrong answers of %s", (_where, written, expected) => {
  expect(textsFor(asked, written)).toEqual(expected);
});

test("those of the same question come first, none twice", () => {
  const same = itemOf("Who said it?", "Ana Ruiz", [["Dan Fox"]]);
  const kind = itemOf("Who said that?", "Gil Orr", [
    ["Ida Lund", "other-source"],
    ["dan fox", "other-source"],
  ]);
  expect(textsFor(asked, kind, same)).toEqual(["Dan Fox", "Ida Lund"]);
});
