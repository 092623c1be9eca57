import type { ArticlePreview } from "@/app/_contract/importing";

/** How long the article is and how hard to read; dashes until it is known. */
export function Measures({ preview }: { readonly preview: ArticlePreview | undefined }) {
  const level = preview?.readingLevel;
  const minutes = preview?.minutes;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4 lg:grid-cols-2">
      <Measure term="Words" value={preview?.words.toLocaleString("en-GB")} />
      <Measure
        term="To read"
        value={
          minutes === undefined ? undefined : `${minutes} ${minutes === 1 ? "minute" : "minutes"}`
        }
      />
      <Measure
        term="Flesch–Kincaid"
        value={level && `Grade ${level.fleschKincaidGrade.toFixed(1)}`}
      />
      <Measure
        term="Dale–Chall"
        value={level?.daleChallScore.toFixed(1)}
        note={level?.daleChallGrades}
      />
    </dl>
  );
}

interface MeasureProps {
  readonly term: string;
  readonly value: string | undefined | null;
  readonly note?: string;
}

function Measure({ term, value, note }: MeasureProps) {
  return (
    <div>
      <dt className="text-small text-muted">{term}</dt>
      <dd className="font-medium tabular-nums">
        {value ?? "–"}
        {note && <span className="block text-small font-normal text-muted">{note}</span>}
      </dd>
    </div>
  );
}
