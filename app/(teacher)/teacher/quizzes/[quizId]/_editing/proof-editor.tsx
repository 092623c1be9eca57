import type { ArticleToRead } from "@/app/_contract/articles";
import type { WrittenItem } from "@/app/_contract/written-items";
import { Button } from "@/app/_components/button";
import { withSentence } from "./item-edit";

interface ProofEditorProps {
  readonly written: WrittenItem;
  readonly article: ArticleToRead;
  readonly onChange: (written: WrittenItem) => void;
  readonly onOpenArticle: () => void;
}

/** The sentences that prove the right answer. They are chosen in the article, where each can be pressed meanwhile. */
export function ProofEditor({ written, article, onChange, onOpenArticle }: ProofEditorProps) {
  const chosen = article.blocks
    .flatMap(({ sentences }) => sentences)
    .filter(({ index }) => written.sentences.includes(index));
  return (
    <section aria-labelledby="proof-of-edit">
      <h4 id="proof-of-edit" className="font-medium">
        What proves the right answer
      </h4>
      <p className="mt-1 text-small text-muted">
        Press sentences in the article to choose them; press one again to take it back.
      </p>
      <ul className="mt-2 space-y-2">
        {chosen.map(({ index, text }) => (
          <li key={index} className="flex items-start justify-between gap-4">
            <span className="font-serif leading-relaxed">
              <mark className="marked">{text}</mark>
            </span>
            <Button
              weight="plain"
              className="shrink-0 text-small"
              aria-label={`Take back: ${text}`}
              onClick={() => onChange(withSentence(written, index))}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length === 0 && <p className="mt-2 text-small">None is chosen yet.</p>}
      <Button className="mt-3 text-small lg:hidden" onClick={onOpenArticle}>
        Choose in the article
      </Button>
    </section>
  );
}
