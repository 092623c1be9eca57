import { evidenceSpan } from "../text/evidence";
import type { Mention } from "../types";
import type { Reading } from "./reading";

type Named = Pick<Reading, "analysis" | "entities" | "dates" | "numbers">;

/** Every name, date and number of the article, in order of place. */
export function listMentions({ analysis, entities, dates, numbers }: Named): Mention[] {
  const names = entities.flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.form === "name")
      .map((mention): Mention => ({
        ...evidenceSpan(analysis.article.text, mention),
        type: entity.type,
        entity: entity.name,
      })),
  );
  const days = dates.map(({ start, end, quote, iso }): Mention => ({
    start,
    end,
    quote,
    type: "date",
    entity: iso ?? quote,
  }));
  const counts = numbers.map(({ start, end, quote, value }): Mention => ({
    start,
    end,
    quote,
    type: "number",
    entity: String(value),
  }));
  return [...names, ...days, ...counts].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
