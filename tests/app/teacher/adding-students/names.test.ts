import fc from "fast-check";
import { unparse } from "papaparse";
import { describe, expect, test } from "vitest";
import { checkNames } from "@/app/(teacher)/teacher/sections/[sectionId]/_adding/check-names";
import {
  nameColumnsOf,
  readNameList,
  textOf,
} from "@/app/(teacher)/teacher/sections/[sectionId]/_adding/name-list";

const namesOf = (text: string, onRoster: readonly string[] = []) => {
  const list = readNameList(text);
  return checkNames(list.lines, nameColumnsOf(list)[0] ?? [], onRoster);
};

describe("a list of students is read", () => {
  test.each<[string, string, string[]]>([
    ["nothing", "  \n\n", []],
    ["a column", "Ana Ruiz\nBen  Okoro \n", ["Ana Ruiz", "Ben Okoro"]],
    ["a column under its head", "Student\nAna Ruiz", ["Ana Ruiz"]],
    ["lines that end as in Windows", "Ana\r\n\r\nBen\r\n", ["Ana", "Ben"]],
    ["a column with marks beside it", "Ana Ruiz\t12\nBen Okoro\t9", ["Ana Ruiz", "Ben Okoro"]],
    ["family names first", "Ruiz, Ana\nOkoro, Ben", ["Ana Ruiz", "Ben Okoro"]],
    ["a name and an address", "Ana Ruiz,ana@a.example\nBen,b@a.example", ["Ana Ruiz", "Ben"]],
    ["first and last", "Last name,First name,No\nRuiz,Ana,3", ["Ana Ruiz"]],
    ["semicolons and quotes", 'No;Name\n3;"Ruiz; Ana"', ["Ruiz; Ana"]],
    ["a mark of the byte order", "\uFEFFName\nAna", ["Ana"]],
  ])("%s", (_, text, names) => {
    expect(namesOf(text).map(({ name }) => name)).toEqual(names);
  });
});

describe("a line that can not be added says why", () => {
  test.each<[string, string, string[], (RegExp | null)[]]>([
    ["twice", "Ana\nBen\nana", [], [null, null, /same as line 1/]],
    ["there already", "José", ["Jose"], [/On the roster already/]],
    ["too long", "x".repeat(81), [], [/81 characters.*80 at most/]],
    ["as long as may be", "x".repeat(80), [], [null]],
    ["without a name", "Name,No\nAna,1\n,2", [], [null, /No name/]],
  ])("%s", (_, text, onRoster, problems) => {
    const found = namesOf(text, onRoster).map(({ problem }) => problem);
    expect(found).toEqual(
      problems.map((problem): unknown => problem && expect.stringMatching(problem)),
    );
  });

  test("two hundred at once, the others next time", () => {
    const text = Array.from({ length: 203 }, (_, index) => `Student ${index}`).join("\n");
    const left = namesOf(text).filter(({ problem }) => problem !== null);
    expect(left.map(({ name }) => name)).toEqual(["Student 200", "Student 201", "Student 202"]);
  });
});

test("what is left out stands in the field as it was, and reads the same again", () => {
  const cell = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `n${text}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (table) => {
      const list = readNameList(unparse([["Name", "No"], ...table]));
      expect(readNameList(textOf(list, list.lines)).lines).toEqual(list.lines);
    }),
  );
});

test("no two names that can be added are read as one", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("Ana", "ana", "Ána", "Ben", "", "Eve")), (names) => {
      const good = namesOf(names.join("\n"), ["Eve"]).filter(({ problem }) => problem === null);
      const read = good.map(({ name }) => name.toLowerCase().normalize("NFD").slice(0, 1));
      expect(new Set(read).size).toBe(read.length);
      expect(read).not.toContain("e");
    }),
  );
});
