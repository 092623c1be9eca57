import { Stem } from "@/app/_components/stem";
import { ArticleSentence } from "@/app/_components/article-sentence";
import type { Example } from "@/app/_server/pages/landing-page";
import { ExampleOption } from "./example-option";

/** An article becoming a question, to be tried on the spot. It needs no script. */
export function ExampleFigure({ example }: { readonly example: Example }) {
  const { title, block, item } = example;
  const proof = item.evidence.map((evidence) => ({ ...evidence, kind: "proof" as const }));
  return (
    <figure className="grid border-t-2 border-ink lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
      <div className="py-7 lg:border-r lg:border-rule lg:pr-12">
        <p className="text-small text-muted">From an article</p>
        <p className="mt-2 font-serif text-heading font-semibold text-balance">{title}</p>
        <p className="mt-4 max-w-measure font-serif text-article text-pretty">
          {block.sentences.map(({ index, text }) => (
            <span key={index}>
              <ArticleSentence
                index={index}
                text={text}
                ranges={proof.filter(({ sentence }) => sentence === index)}
              />{" "}
            </span>
          ))}
        </p>
      </div>
      <fieldset className="border-t border-rule py-7 lg:border-t-0 lg:pl-12">
        <legend className="sr-only">
          <Stem text={item.stem} />
        </legend>
        <p className="text-small text-muted">A question that Attest wrote about it</p>
        <p aria-hidden="true" className="mt-2 font-serif text-stem font-semibold text-pretty">
          <Stem text={item.stem} />
        </p>
        <div className="mt-3 border-t border-rule">
          {item.options.map((option) => (
            <ExampleOption key={option.id} option={option} />
          ))}
        </div>
      </fieldset>
    </figure>
  );
}
