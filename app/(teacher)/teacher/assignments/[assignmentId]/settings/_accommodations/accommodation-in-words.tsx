import type { Accommodation, Timing } from "@/app/_contract/assignments";
import { LocalTime } from "@/app/_components/local-time";

interface AccommodationInWordsProps {
  readonly accommodation: Accommodation | null;
  readonly timing: Timing;
}

/** "20 min become 30 min", and when it closes for them; that the class's times hold where there is nothing else. */
export function AccommodationInWords({ accommodation, timing }: AccommodationInWordsProps) {
  if (accommodation === null) return "The times of the class";
  const { timePercent, extraMinutes, closesAt } = accommodation;
  const { timeLimitMinutes } = timing;
  const parts = [
    timePercent > 100 && `${timePercent / 100} times as long`,
    extraMinutes > 0 && `${extraMinutes} min more`,
  ].filter(Boolean);
  return (
    <>
      {parts.join(" and ")}
      {timeLimitMinutes !== null &&
        parts.length > 0 &&
        ` (${Math.ceil((timeLimitMinutes * timePercent) / 100) + extraMinutes} instead of ${timeLimitMinutes} min)`}
      {closesAt && (
        <>
          {parts.length > 0 && "; "}
          closes <LocalTime iso={closesAt} />
        </>
      )}
    </>
  );
}
