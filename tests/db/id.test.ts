import fc from "fast-check";
import { expect, test } from "vitest";
import { isId, newId, uuidV7 } from "@/db/id";

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

test("an id is a UUID of version 7 and of the variant in RFC 9562", () => {
  fc.assert(
    fc.property(time, random, (milliseconds, bytes) => {
      const id = uuidV7(milliseconds, bytes);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(isId(id)).toBe(true);
    }),
  );
});

test("an id holds its time, so that ids sort by it", () => {
  fc.assert(
    fc.property(time, time, random, random, (a, b, bytesA, bytesB) => {
      const [idA, idB] = [uuidV7(a, bytesA), uuidV7(b, bytesB)];
      expect(Number.parseInt(idA.replaceAll("-", "").slice(0, 12), 16)).toBe(a);
      if (a !== b) expect(idA < idB).toBe(a < b);
    }),
  );
});

test("the example of RFC 9562 comes out as printed there", () => {
  const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuidV7(0x017f22e279b0, bytes)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
});

test("no two of many ids are alike", () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  "",
  "1",
  "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
  "017f22e279b07cc398c4dc0c0c07398f",
  "x",
])("%j is no id", (text) => expect(isId(text)).toBe(false));
