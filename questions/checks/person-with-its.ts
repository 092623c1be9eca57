import type { DraftRule } from "./rule";

/** "____ opened its new library", "Who has raised its prices": what has "its" own is nobody's name. */
const OWNS_AS_A_THING = /(?:^Who|____)(?: \p{Ll}+){1,3} its\b/u;

/** A key that is taken for a person does nothing with "its" own: the name is one of a place or an organisation. */
export const personWithIts: DraftRule = {
  name: "person-with-its",
  severity: "hard",
  check({ stem, answerType }) {
    return answerType === "person" && OWNS_AS_A_THING.test(stem)
      ? "“its” shows that the key is no person."
      : null;
  },
};
