import { TextArea, TextField } from "@/app/_components/field";
import type { ArticleInHand } from "./article-in-hand";
import type { Changes } from "./use-changes";

export const headId = "head-of-article";

interface ArticleHeadProps {
  readonly article: ArticleInHand;
  readonly titleCharacters: number;
  readonly titleError: string | null;
  readonly dayError: string | null;
  readonly onChange: Changes["change"];
}

/** Headline and day, to be changed; author and source, to be seen. */
export function ArticleHead(props: ArticleHeadProps) {
  const { article, titleCharacters, titleError, dayError, onChange } = props;
  const { title, published, byline, source } = article;
  return (
    <div id={headId} className="space-y-5">
      <TextArea
        label="Headline"
        // Where a text area does not grow with its text, two lines hold most headlines.
        rows={2}
        required
        maxLength={titleCharacters}
        autoComplete="off"
        value={title}
        onChange={(event) => onChange({ kind: "retitle", title: oneLine(event.target.value) })}
        error={titleError}
        className="field-sizing-content resize-none font-serif text-stem font-semibold"
      />
      <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
        <TextField
          label="Day of publication, if you know it"
          type="date"
          className="max-w-60"
          value={published}
          onChange={(event) => onChange({ kind: "date", published: event.target.value })}
          hint="So that “on Sunday” has a date."
          error={dayError}
        />
        {(byline ?? source) && (
          <dl className="flex min-w-0 flex-1 basis-48 flex-wrap gap-x-8 gap-y-2">
            {byline && <Known term="By" value={byline} />}
            {source && <Known term="From" value={source} />}
          </dl>
        )}
      </div>
    </div>
  );
}

/** A long headline is seen whole in a text area, but a headline has no lines. */
const oneLine = (text: string) => text.replaceAll(/\s*[\r\n]+\s*/g, " ");

function Known({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt className="text-small text-muted">{term}</dt>
      <dd className="break-words">{value}</dd>
    </div>
  );
}
