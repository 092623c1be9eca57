import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { readArticle } from "@/questions/facts/read-article";
import { writeDrafts } from "@/questions/items/write-drafts";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();
const FORMS = new Set([
  "how-many",
  "how-much",
  "how-long",
  "how-high",
  "what-percentage",
  "when",
  "where",
  "based-in",
]);

function itemsFor(text: string): string[] {
  const analysis = analyse({ title: "Bridge opens", text }, model);
  return writeDrafts(readArticle(analysis, findEntities(analysis), []))
    .filter(({ form }) => FORMS.has(form))
    .map(({ stem, key }) => `${stem} ${key}`);
}

test.each([
  [
    "a count in front of the subject's noun, with the year that opens the sentence",
    "In 2002, more than 27,000 tourists visited the Harrow Valley.",
    "How many tourists visited the Harrow Valley in 2002? more than 27,000",
  ],
  [
    "a count behind a preposition",
    "Ana Ruiz sold bread in 45 countries.",
    "In how many countries did Ana Ruiz sell bread? 45",
  ],
  ["how many there are", "There are 12 mosques in Lyon.", "How many mosques are there in Lyon? 12"],
  [
    "a share of a whole",
    "The Green Party won 32 percent of the vote in May.",
    "What percentage of the vote did the Green Party win in May? 32 percent",
  ],
  [
    "a change",
    "The sales of Northbank rose by 12% in March.",
    "By what percentage did the sales of Northbank rise in March? 12%",
  ],
  [
    "a price",
    "Northbank bought the Harrow Hotel for $5 million.",
    "For how much did Northbank buy the Harrow Hotel? $5 million",
  ],
  [
    "a worth",
    "The Northbank order is worth $6.8 billion.",
    "How much is the Northbank order worth? $6.8 billion",
  ],
  [
    "a height",
    "The Harrow Tower is about 90 metres high.",
    "How high is the Harrow Tower? about 90 metres",
  ],
  [
    "a stretch of time",
    "The trial of Ana Ruiz lasted nine weeks.",
    "How long did the trial of Ana Ruiz last? nine weeks",
  ],
  [
    "the city of a deed",
    "Ana Ruiz opened a school in Lyon.",
    "In which city did Ana Ruiz open a school? Lyon",
  ],
  [
    "the country somebody left",
    "Ana Ruiz moved from Peru when she was three.",
    "From which country did Ana Ruiz move? Peru",
  ],
  [
    "a seat",
    "The Texas Bread Project, a charity based in Austin, sued the city.",
    "In which city is the Texas Bread Project based? Austin",
  ],
  [
    "a year since when",
    "Ana Ruiz has led the council of Harrowick since 2004.",
    "Since which year has Ana Ruiz led the council of Harrowick? 2004",
  ],
  [
    "a day behind a phrase of place",
    "Ana Ruiz opened the bridge to Harrow Wednesday.",
    "On which day did Ana Ruiz open the bridge to Harrow? Wednesday",
  ],
])("asks for %s", (_what, text, item) => {
  expect(itemsFor(text)).toContain(item);
});

test.each([
  ["one end of a range", "The Harrow Bridge carries between 300 and 500 trains."],
  ["one end of a period", "The Harrow Bridge was closed from 2004 to 2009."],
  ["a habit", "The Harrow Museum opens on Sundays."],
  ["whose number is whose", "Spain and Italy cut 400 and 200 jobs respectively."],
  ["a number in a name", "Harrow Motors sold the Comet 4 buses."],
  ["a march that nothing names", "More than 100 people took to the streets."],
  ["the place of an object that is elsewhere", "Ana Ruiz criticised the war in Syria."],
  ["the seat of somebody else", "Ana Ruiz, director for the Bread Project, based in Lyon, left."],
  ["an afterthought behind a dash", "Many people live in Harrow Park – over 350 people per mile."],
  ["a year inside a phrase", "The picture was a 2007 artwork called Harrow Dog."],
  ["an age at some time or other", "Ana Ruiz was 20 years old at the time."],
  ["one of several places", "Sales of Northbank rose across Europe, the Americas and Asia."],
  ["a dozen for twelve", "More than a dozen police officers visited the Harrow Hotel."],
  [
    "since when nothing was worse",
    "The town of Harrow is having its worst economic crisis for fifty years.",
  ],
  ["the day of another verb", "Ana Ruiz said Friday the Harrow Bridge reached the wrong bank."],
])("does not ask for %s", (_what, text) => {
  expect(itemsFor(text)).toEqual([]);
});
