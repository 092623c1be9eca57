/** Prints the resident megabytes that loading the model and reading one article add to a fresh process. */
import { analyse } from "../../../questions/language/analyse";
import { readLanguageModel } from "../../../questions/language/model-file";

const MEGABYTE = 1_000_000;
const before = process.memoryUsage().rss;
analyse(
  { title: "", text: "Rain fell on Leeds on Monday. Nobody minded.\n".repeat(30) },
  readLanguageModel(),
);
console.log((process.memoryUsage().rss - before) / MEGABYTE);
