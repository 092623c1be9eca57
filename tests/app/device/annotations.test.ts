import { expect, test } from "vitest";
import { newestOf } from "@/app/(student)/_reading/annotations/own-marks";
import { acknowledged, parseAnnotations, waitingAnnotations } from "@/app/_device/annotations";

const place = "0.0-0.9";

test("a mark waits until the server has it", () => {
  const written = { [place]: { note: "why?", revision: 2 } };
  expect(waitingAnnotations(written)).toHaveLength(1);
  const saved = acknowledged(written, place, { note: "why?", revision: 2 });
  expect(waitingAnnotations(saved)).toEqual([]);
  expect(saved[place]).toEqual({ note: "why?", revision: 2, saved: true });
});

test("an acknowledgement of an older revision leaves the newer one waiting", () => {
  const written = { [place]: { note: "newer", revision: 3 } };
  expect(acknowledged(written, place, { note: "older", revision: 2 })).toBe(written);
});

test("a newer revision of another device replaces what waited", () => {
  const written = { [place]: { note: "here", revision: 2 } };
  const saved = acknowledged(written, place, { note: null, revision: 5 });
  expect(saved[place]).toMatchObject({ note: null, revision: 5 });
});

test("an acknowledgement that comes after handing in leaves nothing on the device", () => {
  expect(acknowledged({}, place, { note: "", revision: 1 })).toEqual({});
  const passing = { [place]: { note: "", revision: 1, isPassing: true as const } };
  expect(acknowledged(passing, place, { note: "", revision: 1 })).toEqual({});
});

test.each([undefined, null, 3, "x", { [place]: { note: 1, revision: 1 } }, { [place]: null }])(
  "%j is read as no marks",
  (stored) => {
    expect(parseAnnotations(stored)).toEqual({});
  },
);

test("of the device's and the server's, the newest revision is shown", () => {
  const written = { a: { note: "device", revision: 3 }, b: { note: "device", revision: 1 } };
  const stored = [
    { place: "a", note: "server", revision: 2 },
    { place: "b", note: "server", revision: 2 },
    { place: "c", note: null, revision: 1 },
  ];
  const notes = Object.entries(newestOf(stored, written)).map(([at, { note }]) => [at, note]);
  expect(Object.fromEntries(notes)).toEqual({ a: "device", b: "server", c: null });
});
