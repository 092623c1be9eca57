const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The value of a number written as one word or two ("nine", "forty-five", "dozen"); null for other words. */
export function numberWordValue(words: string): number | null {
  const lower = words.toLowerCase();
  if (/^dozens?$/.test(lower)) return 12;
  const small = SMALL.indexOf(lower);
  if (small >= 0) return small;
  const [ten = "", unit] = lower.split(/[- ]/);
  const tens = TENS.indexOf(ten);
  if (tens < 0) return null;
  const ones = unit === undefined ? 0 : SMALL.indexOf(unit);
  return ones < 0 ? null : (tens + 2) * 10 + ones;
}

/** The number from 0 to 99 as news writes it out: 45 is "forty-five"; null for any other. */
export function numberWord(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return SMALL[value] ?? null;
  const ones = value % 10;
  const ten = TENS[Math.floor(value / 10) - 2];
  return ten === undefined ? null : ones === 0 ? ten : `${ten}-${SMALL[ones]}`;
}
