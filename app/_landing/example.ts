/**
 * A paragraph of a shipped article and an item that Attest wrote for it. A test holds it against
 * the sample's text and against the quiz that is written for it today.
 */
export const example = {
  sampleId: "bakery-name",
  headline: "Family bakery may keep its name, court tells supermarket chain",
  /** The paragraph as it stands in the article; `proof` is the part that settles the item. */
  paragraph: {
    before:
      "Judge Verena Holcroft decided that the bakery had the older right, because it has sold bread under the name since 1974. She did not believe that customers could confuse the two. ",
    proof:
      "“Nobody who wants a warm roll has ever walked into a packet of oats by mistake,” Holcroft said.",
    after: "",
  },
  stem: "Who said that nobody who wants a warm roll has ever walked into a packet of oats by mistake?",
  options: [
    {
      text: "Silvio Tamberlin",
      correct: false,
      why: "Tamberlin owns the bakery; what he said was about its sign.",
    },
    {
      text: "Verena Holcroft",
      correct: true,
      why: "Judge Holcroft said it, in the sentence that is marked.",
    },
    {
      text: "Crispin Vale",
      correct: false,
      why: "Vale is the lawyer of the supermarket chain.",
    },
  ],
} as const;
