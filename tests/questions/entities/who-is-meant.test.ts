import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

const typeOf = (text: string, name: string) => {
  const found = findEntities(analyse({ title: "", text }, model)).find((one) => one.name === name);
  return found && { type: found.type, gender: found.gender };
};

test("a name that “he” goes on from time and again is a man's, whatever it looks like", () => {
  const text =
    "Junior Smart knows a lot about gangs. He left school early. Today, Smart runs a club for boys. He opened it in spring.";
  expect(typeOf(text, "Junior Smart")).toEqual({ type: "person", gender: "male" });
});

test("a firm that “it” goes on from stays a firm", () => {
  const text =
    "Northgate Bakery sells bread. It opened in spring. Today, Northgate Bakery runs six shops. It bakes at night.";
  expect(typeOf(text, "Northgate Bakery")?.type).not.toBe("person");
});

test("a church is no woman, though sentences about one follow it", () => {
  const text =
    "The Church denied this. She left the island. Later, the Church sent a letter. She never read it.";
  const types = findEntities(analyse({ title: "", text }, model)).map(({ type }) => type);
  expect(types).not.toContain("person");
});

test("“the president” is who holds the office, not who held it before", () => {
  const text =
    "President Ana Ruiz praised former President Ben Okoro in Harrowick. Later the president opened a bridge.";
  const found = findEntities(analyse({ title: "", text }, model));
  const described = found.filter(({ mentions }) =>
    mentions.some(({ form }) => form === "description"),
  );
  expect(described.map(({ name }) => name)).toEqual(["Ana Ruiz"]);
});
