import type { ReactNode } from "react";
import { PROOF_PART } from "./rule-in-words";

interface OptionPartsProps<Option> {
  readonly options: readonly Option[];
  readonly children: (option: Option) => ReactNode;
}

/** The options of a question as a list; of a two-part question those of the second part under a title of their own. */
export function OptionParts<Option extends { readonly part?: "proof" }>(
  props: OptionPartsProps<Option>,
) {
  const { options, children } = props;
  const proofs = options.filter(({ part }) => part === "proof");
  return (
    <>
      <ul className="mt-3 border-t border-rule">
        {options.filter(({ part }) => part === undefined).map(children)}
      </ul>
      {proofs.length > 0 && (
        <>
          <p className="mt-4 font-medium">{PROOF_PART}</p>
          <ul className="mt-2 border-t border-rule">{proofs.map(children)}</ul>
        </>
      )}
    </>
  );
}
