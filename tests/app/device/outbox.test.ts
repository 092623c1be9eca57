import { describe, expect, test } from "vitest";
import { newestChoices } from "@/app/_device/newest-choices";
import { attemptsWithChoices, Outbox } from "@/app/_device/outbox";
import { mapStorage } from "../../support/map-storage";

const choice = (optionId: string, revision: number) => ({ optionId, revision });

describe("the outbox", () => {
  test("keeps a choice over a reload until the server acknowledges it", () => {
    const storage = mapStorage();
    new Outbox("attempt", storage).put("item", choice("a", 1));

    const reloaded = new Outbox("attempt", storage);
    expect([...reloaded.waiting()]).toEqual([["item", choice("a", 1)]]);
    reloaded.acknowledge("item", choice("a", 1));
    expect([...new Outbox("attempt", storage).waiting()]).toEqual([]);
  });

  test("still shows what was acknowledged to a page that is opened without a connection", () => {
    const storage = mapStorage();
    const outbox = new Outbox("attempt", storage);
    outbox.put("item", choice("a", 3));
    outbox.acknowledge("item", choice("a", 3));
    expect([...new Outbox("attempt", storage).known()]).toEqual([["item", choice("a", 3)]]);
  });

  test("keeps a choice for as long as the page when the device has no room left", () => {
    const storage = {
      ...mapStorage(),
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    };
    const outbox = new Outbox("attempt", storage);
    outbox.put("item", choice("a", 1));
    expect([...outbox.waiting()]).toEqual([["item", choice("a", 1)]]);
    outbox.acknowledge("item", choice("a", 1));
    expect([...outbox.waiting()]).toEqual([]);
  });

  test("writes nothing for an acknowledgement that comes after everything was forgotten", () => {
    const storage = mapStorage();
    const outbox = new Outbox("attempt", storage);
    outbox.put("item", choice("a", 1));
    new Outbox("attempt", storage).clear();
    outbox.acknowledge("item", choice("a", 1));
    expect(storage.length).toBe(0);
  });

  test("names the attempts that left choices here", () => {
    const storage = mapStorage();
    storage.setItem("theme", "dark");
    for (const [attempt, item] of [
      ["one", "a"],
      ["one", "b"],
      ["two", "a"],
    ] as const) {
      new Outbox(attempt, storage).put(item, choice("x", 1));
    }
    expect(attemptsWithChoices(storage)).toEqual(["one", "two"]);
  });

  test("keeps a newer choice when an older one is acknowledged", () => {
    const outbox = new Outbox("attempt", mapStorage());
    outbox.put("item", choice("a", 1));
    outbox.put("item", choice("b", 2));
    outbox.acknowledge("item", choice("a", 1));
    expect([...outbox.waiting()]).toEqual([["item", choice("b", 2)]]);
  });

  test("still knows the revision of what was acknowledged, so that the next choice is a newer one", () => {
    const outbox = new Outbox("attempt", mapStorage());
    outbox.put("item", choice("a", 1));
    outbox.acknowledge("item", choice("a", 1));
    expect(outbox.known().get("item")).toEqual(choice("a", 1));
  });

  test("takes the server's choice where another device's was newer", () => {
    const outbox = new Outbox("attempt", mapStorage());
    outbox.put("item", choice("a", 2));
    outbox.acknowledge("item", choice("c", 5));
    expect(outbox.waiting().size).toBe(0);
    expect(outbox.known().get("item")).toEqual(choice("c", 5));
  });

  test("keeps the attempts on one device apart, and nothing once it is cleared", () => {
    const storage = mapStorage();
    const [mine, other] = [new Outbox("one", storage), new Outbox("two", storage)];
    mine.put("item", choice("a", 1));
    other.put("item", choice("b", 1));
    mine.clear();
    expect(new Outbox("one", storage).waiting().size).toBe(0);
    expect(new Outbox("two", storage).waiting().get("item")).toEqual(choice("b", 1));
  });

  test.each(["", "null", "{", '{"optionId":1,"revision":1}', '{"optionId":"a"}'])(
    "passes over %j, which is no choice",
    (text) => {
      const storage = mapStorage();
      storage.setItem("attest.outbox.attempt.item", text);
      expect(new Outbox("attempt", storage).waiting().size).toBe(0);
    },
  );
});

describe("the newest choice", () => {
  test.each([
    ["the higher revision", choice("a", 3), choice("b", 2), "a"],
    ["the higher revision", choice("a", 2), choice("b", 3), "b"],
    ["at equal revisions the one learnt later", choice("a", 2), choice("b", 2), "b"],
  ])("is %s", (_why, first, second, optionId) => {
    const newest = newestChoices(new Map([["item", first]]), new Map([["item", second]]));
    expect(newest.get("item")).toMatchObject({ optionId });
  });

  test("is the very same map when there is nothing newer", () => {
    const first = new Map([["item", choice("a", 2)]]);
    expect(newestChoices(first, new Map([["item", choice("a", 2)]]))).toBe(first);
  });
});
