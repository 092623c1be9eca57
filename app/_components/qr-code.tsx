import { encode } from "uqr";

interface QrCodeProps {
  /** What a camera reads. */
  readonly value: string;
  /** What it leads to, for whoever does not see it. */
  readonly label: string;
  readonly className?: string;
}

/** Light modules around the code: without four of them cameras do not find it. */
const QUIET = 4;

/** A QR code, drawn on the server. Black on white in any theme, as cameras need it. */
export function QrCode({ value, label, className }: QrCodeProps) {
  const { data, size } = encode(value, { ecc: "M", border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [[x, y]] : [])));
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join("")} fill="#000" />
    </svg>
  );
}
