import { expect, test } from "vitest";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

function namesIn(text: string): string[] {
  return analyse({ title: "", text }, model).names.map(
    (name) => `${text.slice(name.start, name.end)}: ${name.type}`,
  );
}

test.each([
  [
    "a body whose first word is a common noun, where the article writes it so throughout",
    "The staff of Fisheries Norway met on Monday. A spokesman for Fisheries Norway said the boats were old.",
    ["Fisheries Norway: organization", "Fisheries Norway: organization"],
  ],
  [
    "all that an acronym spells out",
    "A guard of the Coastal and River Patrol (CRP) stopped the boat.",
    ["Coastal and River Patrol: organization", "CRP: organization"],
  ],
  [
    "the airline of a flight",
    "The wreck of Air Malta Flight 212 was found by divers.",
    ["Air Malta: organization"],
  ],
  [
    "whoever a picture shows, without the word for the picture",
    "A boat in the harbour.\nImage: Ana Ruiz.\nThe boat was built by hand.",
    ["Ana Ruiz: person"],
  ],
  [
    "a person behind a body's name",
    "After the storm the chief of the Coast Council Enver Solberg told reporters to wait.",
    ["Coast Council: organization", "Enver Solberg: person"],
  ],
  [
    "a person behind a long title",
    "He wrote to the Assistant Secretary of the Navy for Supply Marvin Sandler about the ships.",
    ["Navy: organization", "Marvin Sandler: person"],
  ],
])("names %s", (_what, text, names) => {
  expect(namesIn(text)).toEqual(names);
});
