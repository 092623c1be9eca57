import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterPeople } from "@/questions/entities/cluster-people";
import type { NameMention } from "@/questions/entities/name-mentions";

const firstNames = ["Ana", "Peter", "Lena", "Tom"];
const surnames = ["Lind", "Ruiz", "van der Laan"];

function mentionOf(text: string, index: number): NameMention {
  const place = { sentence: index, first: 0, last: 0, start: index * 100, end: index * 100 + 1 };
  return { ...place, type: "person", confidence: 1, text, words: text.split(" ") };
}

test("the first of two surnames goes back to who has both", () => {
  const texts = ["Vicente Olmo Prieto", "Ana Ruiz", "Olmo"];
  const clusters = clusterPeople(texts.map(mentionOf), () => null);
  expect(clusters.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
    ["Vicente Olmo Prieto", "Olmo"],
    ["Ana Ruiz"],
  ]);
});

test("people of one surname and two first names never share a group, whatever the order of mentions", () => {
  const full = fc.tuple(fc.constantFrom(...firstNames), fc.constantFrom(...surnames));
  const name = fc.oneof(
    full.map((words) => words.join(" ")),
    fc.constantFrom(...surnames),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (texts) => {
      for (const { mentions, sure } of clusterPeople(texts.map(mentionOf), () => null)) {
        const firsts = new Set(
          mentions.map(({ words }) => words[0] ?? "").filter((word) => firstNames.includes(word)),
        );
        expect(firsts.size).toBeLessThanOrEqual(1);
        expect(sure || firsts.size === 0).toBe(true);
      }
    }),
  );
});
