import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type Weight = "primary" | "secondary" | "plain";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control py-2 text-base font-medium no-underline transition-colors disabled:opacity-60 disabled:cursor-default aria-disabled:opacity-60";

const weights: Record<Weight, string> = {
  primary: "px-4 bg-ink text-paper border border-ink hover:bg-paper hover:text-ink",
  secondary: "px-4 border border-edge text-ink hover:border-ink hover:bg-sheet",
  plain: "text-ink underline decoration-edge underline-offset-4 hover:decoration-ink",
};

interface ButtonProps extends ComponentProps<"button"> {
  /** `primary` once a page, for the step that the page is for. */
  readonly weight?: Weight;
  /** Work is under way: the button stays focusable and says so, but does nothing. */
  readonly pending?: boolean;
}

/** A native button; `type="button"` unless told otherwise. */
export function Button({
  weight = "secondary",
  pending,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={classNames(shape, weights[weight], className)}
      {...rest}
    />
  );
}

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  readonly weight?: Weight;
}

/** A link that looks like a button, for going somewhere rather than doing something. */
export function ButtonLink({ weight = "secondary", className, ...rest }: ButtonLinkProps) {
  return <Link className={classNames(shape, weights[weight], className)} {...rest} />;
}
