import { classNames } from "@/app/_components/class-names";

export type Pane = "article" | "side";

interface PaneSwitchProps {
  readonly pane: Pane;
  readonly sideLabel: string;
  readonly onPaneChange: (pane: Pane) => void;
}

/** Two buttons, on screens too small for both panes. */
export function PaneSwitch({ pane, sideLabel, onPaneChange }: PaneSwitchProps) {
  const choices = [
    { value: "article", label: "Article" },
    { value: "side", label: sideLabel },
  ] as const;
  return (
    <div className="hidden grid-cols-2 border-b border-rule tall:max-lg:grid">
      {choices.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={pane === value}
          onClick={() => onPaneChange(value)}
          className={classNames(
            "min-h-12 border-b-3 px-3 -outline-offset-3",
            pane === value ? "border-ink font-semibold" : "border-transparent text-muted",
          )}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
