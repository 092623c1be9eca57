import Link from "next/link";
import { QuoteCheck } from "./marks";

/** The product's name with its sign, linking home. */
export function Wordmark() {
  return (
    <Link
      href="/"
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-1.5 font-serif text-[1.375rem] font-semibold tracking-[-0.01em] no-underline"
    >
      <span className="rounded-[0.2em] bg-sign p-[0.16em] text-[0.92em] text-[#17181a]">
        <QuoteCheck />
      </span>
      Attest
    </Link>
  );
}
