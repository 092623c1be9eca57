/** Places whose name stands with "the" in a sentence. Data only. */
const WITH_THE = new Set(
  (
    "US|U.S.|UK|U.K.|USA|UAE|United States|United Kingdom|United Arab Emirates|Netherlands|Philippines|Bahamas|Maldives|Gambia|" +
    "Czech Republic|Dominican Republic|Central African Republic|Democratic Republic of Congo|Republic of Congo|Vatican|" +
    "Soviet Union|European Union|EU|Middle East|Far East|West Bank|Gaza Strip|Caribbean|Balkans|Arctic|Antarctic|Crimea Peninsula|" +
    "Alps|Andes|Himalayas|Pyrenees|Rockies|Bronx|Hague|Mediterranean|Atlantic|Pacific|North Sea|Black Sea|Red Sea|Baltic"
  ).split("|"),
);

/** The place's name as it stands inside a sentence: "the UK", "Norway". */
export function withPlaceArticle(name: string): string {
  return WITH_THE.has(name) ? `the ${name}` : name;
}
