import { example } from "./example";
import { ExampleOption } from "./example-option";

/** An article becoming a question, to be tried on the spot. It needs no script. */
export function ExampleFigure() {
  const { headline, paragraph, stem, options } = example;
  return (
    <figure className="grid border-t-2 border-ink lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
      <div className="py-7 lg:border-r lg:border-rule lg:pr-12">
        <p className="text-small text-muted">From an article</p>
        <p className="mt-2 font-serif text-heading font-semibold text-balance">{headline}</p>
        <p className="mt-4 max-w-measure font-serif text-article text-pretty">
          {paragraph.before}
          <mark className="marked">{paragraph.proof}</mark>
          {paragraph.after}
        </p>
      </div>
      <fieldset className="border-t border-rule py-7 lg:border-t-0 lg:pl-12">
        <legend className="sr-only">{stem}</legend>
        <p className="text-small text-muted">A question about it</p>
        <p aria-hidden="true" className="mt-2 font-serif text-stem font-semibold text-pretty">
          {stem}
        </p>
        <div className="mt-3 border-t border-rule">
          {options.map((option) => (
            <ExampleOption key={option.text} {...option} />
          ))}
        </div>
      </fieldset>
    </figure>
  );
}
