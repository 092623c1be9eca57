import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeInHand } from "@/app/(teacher)/teacher/quizzes/new/_looking-over/article-in-hand";
import { startHistory, take } from "@/app/(teacher)/teacher/quizzes/new/_looking-over/history";
import { importedArticle } from "../../support/imported-article";
import { mapStorage } from "../../support/map-storage";

const history = take(startHistory(takeInHand(importedArticle(["One.", "Two."]))), {
  kind: "remove",
  id: "p1",
});
const inHand = { history, edit: { id: "p2", text: "Two and" }, isOpen: true };

beforeEach(() => vi.stubGlobal("sessionStorage", mapStorage()));
afterEach(() => vi.unstubAllGlobals());

/** The store as a page has it that was just loaded. */
async function loadStore() {
  vi.resetModules();
  return (await import("@/app/(teacher)/teacher/quizzes/new/_looking-over/in-hand-store"))
    .inHandStore;
}

test("an article in hand survives a reload, with what is half typed", async () => {
  (await loadStore()).keep(inHand);
  expect((await loadStore()).read()).toEqual({ ...inHand, history: startHistory(history.article) });
});

test("once it is dropped nothing of it stays", async () => {
  const store = await loadStore();
  store.keep(inHand);
  store.keep(null);
  expect(sessionStorage.length).toBe(0);
  expect((await loadStore()).read()).toBeNull();
});

test.each(["", "{", "null", "[]", '{"article":null}'])(
  "a stored %j that is none of ours counts as nothing",
  async (stored) => {
    sessionStorage.setItem("attest.looking-over", stored);
    expect((await loadStore()).read()).toBeNull();
  },
);

test("without room in the storage it lasts as long as the page", async () => {
  vi.stubGlobal("sessionStorage", {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  const store = await loadStore();
  const heard = vi.fn<() => void>();
  store.subscribe(heard);
  store.keep(inHand);
  expect(store.read()).toBe(inHand);
  expect(heard).toHaveBeenCalledOnce();
});
