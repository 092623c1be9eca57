/** A short report, as several sources have it. */
export const harbourTitle = "Harbour wall opens two months early";

/** Its paragraphs, of 129 words in all. */
export const harbourParagraphs = [
  "The new harbour wall at Saltmarsh opened on Monday, two months before anybody had expected it to be ready. It is 340 metres long and cost the county 12 million dollars.",
  "“We have waited for this wall since the storm of 2011,” said Mayor Ana Ruiz, who cut the ribbon with her two grandchildren. She thanked the 80 people who worked on it through the winter.",
  "Fishing boats will be moored behind the wall from next week. Until now they had to lie in the river whenever the wind came from the north, which it does on about a third of all days.",
  "Not everybody is pleased. Tom Okafor, who runs the ferry, says that the wall has made the entrance to the harbour too narrow for larger ships.",
] as const;

/** Breaks a text into lines of at most so many characters, as a typesetter would. */
export function inLines(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < characters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
