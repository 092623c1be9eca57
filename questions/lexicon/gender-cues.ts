import type { Gender } from "../types";

const female =
  "mrs ms miss madam madame lady dame baroness señora frau queen princess duchess empress countess spokeswoman " +
  "chairwoman congresswoman councilwoman policewoman businesswoman saleswoman sportswoman actress waitress hostess " +
  "heiress mother daughter sister wife widow aunt niece grandmother granddaughter girlfriend fiancée ex-wife " +
  "stepmother woman girl schoolgirl nun housewife midwife mum mom grandma bride schoolmistress ballerina";
const male =
  "mr sir lord baron señor herr king prince duke emperor count pope spokesman chairman congressman councilman " +
  "policeman businessman salesman sportsman waiter heir father son brother husband widower uncle nephew grandfather " +
  "grandson boyfriend fiancé ex-husband stepfather man boy schoolboy monk fireman fisherman dad grandpa groom " +
  "cardinal archbishop";

const genderOfWord = new Map<string, Gender>([
  ...female.split(" ").map((word): [string, Gender] => [word, "female"]),
  ...male.split(" ").map((word): [string, Gender] => [word, "male"]),
]);

/** What a title or role noun says about gender ("spokeswoman": female); unknown for most words. */
export function genderOfRoleWord(word: string): Gender {
  return genderOfWord.get(word.toLowerCase().replace(/\.$/u, "")) ?? "unknown";
}
