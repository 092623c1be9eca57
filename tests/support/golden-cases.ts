/** One case of a golden file: "# heading", the input, "==>", the expected print. */
export interface GoldenCase {
  readonly heading: string;
  readonly input: string;
}

/** Reads the cases of a golden file; what follows "==>" is left to the comparison. */
export function readGoldenCases(file: string): readonly GoldenCase[] {
  return file
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [heading = "", ...lines] = block.split("\n");
      const [input = ""] = lines.join("\n").split(/^==>$/mu);
      return { heading, input: input.trim() };
    });
}

/** Writes the golden file back, with what `print` makes of each input. */
export function printGoldenCases(
  cases: readonly GoldenCase[],
  print: (input: string) => readonly string[],
): string {
  const blocks = cases.map(({ heading, input }) => {
    const lines = print(input);
    return `# ${heading}\n\n${input}\n\n==>\n\n${lines.length === 0 ? "nothing" : lines.join("\n")}\n`;
  });
  return blocks.join("\n");
}
