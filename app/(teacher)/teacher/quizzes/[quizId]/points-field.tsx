import { MOST_POINTS } from "@/app/_contract/items";
import type { ItemOnDesk } from "@/app/_contract/quizzes";

interface PointsFieldProps {
  readonly item: ItemOnDesk;
  readonly onChange: (points: number) => void;
}

/** What a right answer to a question earns. */
export function PointsField({ item: { position, points }, onChange }: PointsFieldProps) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2 text-small">
      <span className="sr-only">Question {position} is worth</span>
      <select
        value={points}
        onChange={(event) => onChange(Number(event.target.value))}
        className="min-h-9 rounded-control border border-edge bg-paper px-2 text-small text-ink hover:border-ink"
      >
        {Array.from({ length: MOST_POINTS }, (_, at) => at + 1).map((each) => (
          <option key={each} value={each}>
            {each === 1 ? "1 point" : `${each} points`}
          </option>
        ))}
      </select>
    </label>
  );
}
