/** Widths of a text face's characters in em, for what is much narrower or wider than the rest. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijltfrI.,:;'’‘!|()[\]/-]/u, 0.3],
  [/[ ]/u, 0.25],
  [/[mwMW@%—]/u, 0.83],
  [/\p{Lu}/u, 0.66],
];
const USUAL_WIDTH = 0.52;

/** About how wide a text is in em: near enough to break lines of like length, the same on every device. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL_WIDTH;
  }
  return width;
}
