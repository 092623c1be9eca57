import { Notice } from "@/app/_components/notice";
import type { ArticlePreview } from "@/app/_contract/importing";
import { messageOf } from "@/app/_queries/api-error";
import { lengthHint, type LengthLimits } from "@/app/(student)/try/length-hint";
import { textOf, type ArticleInHand } from "./article-in-hand";

interface NoticesProps {
  readonly article: ArticleInHand;
  readonly preview: ArticlePreview | undefined;
  readonly problem: unknown;
  readonly limits: LengthLimits;
}

/** What may be wrong with the article, its length included, and why it could not be measured. */
export function Notices({ article, preview, problem, limits }: NoticesProps) {
  const words = preview?.words ?? limits.leastWords;
  const length =
    words < limits.leastWords || words > limits.mostWords
      ? [lengthHint(textOf(article), limits)]
      : [];
  const notices = [...article.notices, ...length];
  return (
    <>
      {notices.length > 0 && (
        <Notice>
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Notice>
      )}
      {Boolean(problem) && (
        <Notice tone="problem" title="It could not be measured">
          {messageOf(problem)}
        </Notice>
      )}
    </>
  );
}
