import { describe, expect, test } from "vitest";
import { listCandidates } from "@/questions/list-candidates";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

/** People and places enough for wrong options, after whatever a case is about. */
const SETTING =
  "Cara Lind, a hydrologist at Coldmoor University, came to Harrowick on Monday. Dan Moe, the mayor of Port Ansley, stayed away. " +
  "“The river has never been as high as it was last winter,” Lind said. “We have no money for another bridge in the hills,” said Moe.";

/** Every item that could be asked, whether a quiz would choose it or not: stem, key and wrong options. */
function itemsOf(text: string) {
  const { candidates } = listCandidates(
    { title: "Harrowick", text: `${text} ${SETTING}` },
    model,
    "seed",
  );
  return candidates.map(({ item: { stem, key, options } }) => ({
    stem,
    key,
    wrong: options.filter(({ correct }) => !correct).map((option) => option.text),
  }));
}

type Item = ReturnType<typeof itemsOf>[number];

/** What judges of earlier rounds called wrong, in other words: each case names the items that must not come back. */
const CASES: readonly (readonly [what: string, text: string, isWrong: (item: Item) => boolean])[] =
  [
    [
      "two people with one job are no key and option of each other",
      "Ana Ruiz, a spokeswoman for the council, opened the bridge. Ben Okoro, a spokesman for the council, smiled. Ruiz and Okoro left.",
      ({ stem, wrong }) =>
        /spokes/.test(stem) && wrong.some((text) => /Ruiz|Okoro|spokes/.test(text)),
    ],
    [
      "who leads a party's committee is one of the party too",
      "“We will vote in May,” said House finance chairman Ben Okoro, a Republican from Harrowick. Republican representative Ana Ruiz agreed. Ruiz met Okoro.",
      ({ stem, key, wrong }) =>
        /Republican/.test(stem) ||
        (/Okoro/.test(stem) && wrong.some((text) => /representative/.test(text)) && key !== ""),
    ],
    [
      "people who come from two places come from neither alone",
      "Farmers came to the market of Harrowick from Norway. Farmers came to the market of Harrowick from Sweden too.",
      ({ stem, key }) => /come|came/.test(stem) && /Norway|Sweden/.test(key),
    ],
    [
      "a reporter's remark is no part of what was said",
      "Ana Ruiz said that the wall had cost nine million dollars, underscoring how little the town has left.",
      ({ stem, key }) => /underscoring/.test(stem + key),
    ],
    [
      "an activist and a campaigner are no two callings",
      "Ana Ruiz, a River Watch activist, opened the bridge. Ben Okoro, a River Watch campaigner, smiled. Ruiz and Okoro left together.",
      ({ stem, wrong }) =>
        /^Wh.*(?:activist|campaigner)/.test(stem) && wrong.some((text) => /Ruiz|Okoro/.test(text)),
    ],
    [
      "two surnames make no two people",
      "“There are riches here that the town needs badly,” said Vicente Olmo Prieto. “The best machines in the world will be used in the mine,” Olmo insisted.",
      ({ key, wrong }) =>
        /Olmo|riches|machines/.test(key) && wrong.some((text) => /Olmo|riches|machines/.test(text)),
    ],
    [
      "who was told is no part of what was said",
      "Ana Ruiz told VOA many of the arguments against the bridge were false.",
      ({ stem, key }) => /that VOA/i.test(`${stem} ${key}`),
    ],
    [
      "half of a range is no number",
      "The mill pays US$300 to 350 million a year to the bakers of Harrowick.",
      ({ key }) => /^US\$300$|^350/.test(key),
    ],
    [
      "who is like the key is no wrong option",
      "Ana Ruiz, like Ben Okoro, has clear plans to sell the mill. Okoro owns a boat. Ruiz owns a horse.",
      ({ stem, wrong }) => /plans/.test(stem) && wrong.some((text) => /Ruiz|Okoro/.test(text)),
    ],
    [
      "one of several places is not the place",
      "The sales of the mill rose across Norway, Sweden and Denmark in 2014.",
      ({ stem, key }) => /across ____/.test(stem) && /Norway/.test(key),
    ],
    [
      "what somebody claims about himself is not asked as a fact",
      "Ana Ruiz has claimed that the council imprisoned her for twelve years aboard a ship.",
      ({ stem }) => /imprison/.test(stem) && !/claim|said|according/i.test(stem),
    ],
    [
      "a role is no event",
      "There were other theories after the death of Pope John Paul. Angelo Ruiz, the dean of the college, gave a speech. Ruiz smiled.",
      ({ key, wrong }) => [key, ...wrong].some((text) => /^(?:The )?death/i.test(text)),
    ],
    [
      "what was spent is spent on something",
      "Ana Ruiz spent 30 years reporting on the mills of Harrowick. Ruiz sold her boat in May.",
      ({ key }) => /^Spent 30 years$/.test(key),
    ],
    [
      "an option is no number that the question names",
      "The list covers 96 towns and 89% of the bakers in the world. There are 89 bakers in Sweden.",
      ({ stem, wrong }) => /89%/.test(stem) && wrong.includes("89"),
    ],
    [
      "what is to come is no option for what has been",
      "In Norway, bakers have gained from the schools that opened in 1946. The number of bakers will have doubled by 2050.",
      ({ key, wrong }) => key === "1946" && wrong.includes("2050"),
    ],
    [
      "an aside takes all of itself along",
      "Norway, a surprisingly low 67 on the ageing index, performed worse than similar countries such as Sweden on a wealth-per-head basis.",
      ({ stem }) => /^(?:Complete the sentence: )?\S+ on the ageing index/.test(stem),
    ],
    [
      "what is left of a comparison compares nothing",
      "Norway ranks 36, well above Sweden at 89, despite similar levels of wealth.",
      ({ stem }) => /ranks 36 at 89/.test(stem),
    ],
    [
      "the end of a name is no name",
      "The British Medical Association has campaigned for a new system. The Welsh Assembly has voted for it.",
      ({ key, wrong }) =>
        [key, ...wrong].some((text) => /^(?:the )?(?:Medical Association|Assembly)$/i.test(text)),
    ],
    [
      "what is added is added to nothing",
      "The council has also announced a grant of 44 million dollars to the mills of Harrowick.",
      ({ stem }) => /\balso\b/.test(stem),
    ],
    [
      "what fell did not fall by less than nothing",
      "The index of the mills has fallen by -3.16% to 2138.14.",
      ({ stem }) => /-3\.16/.test(stem),
    ],
    [
      "an item of a list is no aside",
      "The first leg took the sailors to Samoa, then Fiji, Vanuatu and finally the east coast of Australia.",
      ({ stem }) => /____ Vanuatu|\bto Samoa Vanuatu/.test(stem),
    ],
    [
      "when the park got its status is no sentence",
      "When the entire national park, about 1,500 square kilometres in area, got Dark Sky Park status in Norway.",
      ({ stem }) => /: When the entire/.test(stem),
    ],
    [
      "whose head trader speaks does not speak",
      "“I would like to laugh except that it hurts everybody in the market,” said T Rowe Price Head trader, Andy Brooks.",
      ({ stem, key, wrong }) =>
        /Rowe/.test(`${key} ${wrong.join()}`) || /did T Rowe|what T Rowe/i.test(stem),
    ],
    [
      "the tests that they did are no question",
      "The tests Ana Ruiz and her colleagues did involved 180 students and employees at Coldmoor University.",
      ({ stem }) => /\bdid\b.*\binvolved\?/.test(stem),
    ],
    [
      "a plan is asked about by the name that it has",
      "Norway has a Coastal Mills index. The index covers 96 towns in Sweden and Finland.",
      ({ stem }) => /[Tt]he index covers/.test(stem),
    ],
    [
      "what is started is no date",
      "Apple, on the other hand, started 2015 by becoming the most profitable company in Norway.",
      ({ stem }) => stem.startsWith("In which year did Apple start"),
    ],
    [
      "what opens a statement is not the statement",
      "Ana Ruiz noted that in the book-length interview Ben Okoro gave to a Norwegian journalist, published as Light of the Mill in 2010, he had made it clear he considered it would be right to go if he felt he were no longer up to the job.",
      ({ stem, key }) => /that in the book-length interview/i.test(stem + key),
    ],
    [
      "a duke’s name is completed by no other duke",
      "Ana Ruiz said that the child will be called Prince George of Harrowick in all the papers. Prince Albert of Norway smiled at Ruiz.",
      ({ stem }) => /Prince (?:George|Albert) of ____/.test(stem),
    ],
    [
      "a record crowd is no crowd of records",
      "A record 8 million people watched the opening of the Harrowick bridge.",
      ({ stem }) => /record people/.test(stem),
    ],
    [
      "the place that an article is about is no gap",
      "Prisons in Norway are small and light. The jails of Norway stand empty, as in Latvia. Norway closed four of them in 2013. In Norway, prison sentences are not usually for more than ten years.",
      ({ stem, key }) => stem.includes("____") && key === "Norway",
    ],
    [
      "nobody is asked when something was stopped without what it was",
      "Ana Ruiz spoke in verse in 2008, but she stopped in 2012. Ben Okoro spoke in Norway in 2010.",
      ({ stem }) => /\bstop\?$/.test(stem),
    ],
    [
      "a comparison keeps what it compares",
      "Ana Ruiz felt more pain after she returned to Norway than after shorter trips. Ben Okoro smiled.",
      ({ stem }) => /returned to Norway than/.test(stem),
    ],
    [
      "a statement of four words is anybody’s",
      "Ana Ruiz, a professor at Coldmoor University, was asked. She also said that research showed some differences.",
      ({ stem }) =>
        stem.startsWith("Who") && stem.endsWith("that research showed some differences?"),
    ],
    [
      "a name keeps both its dashes",
      "Ana Ruiz – the Norwegian mayor who opened the bridge with Ben Okoro in 1993 – said the news was very sad for Harrowick and the world. Ruiz smiled.",
      ({ stem, key }) => key === "Ana Ruiz" && /____ –/.test(stem),
    ],
    [
      "a city tells its state",
      "The vehicle, which the mill has begun testing around its headquarters in Mountain View, California, dispenses with all the normal controls.",
      ({ stem, key }) => key === "California" && stem.includes("Mountain View, ____"),
    ],
    [
      "headings that ask are no interview",
      [
        "Where are the songs of Norway?\nGetting songs for big albums is going to become crucial to every mill and bakery.",
        "Has the mill made bread cheaper?\nThe mill has previously tried to sell bread on trains and it did not work at all.",
        "Why is the harbour closed?\nThe harbour needs new walls before the next winter comes to the town of Harrowick.",
        "Who pays for the ferry?\nThe ferry is paid for by the people who live on the other side of the water.\n",
      ].join("\n"),
      ({ stem }) => stem.startsWith("In the interview"),
    ],
  ];

describe("what a judge once called wrong or broken is not written", () => {
  test.each(CASES)("%s", (_what, text, isWrong) => {
    const items = itemsOf(text);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(isWrong)).toEqual([]);
  });
});
