/** Words that could stand in a question about any article, and tell of none. Data only: "Who looks really happy?", "Who got around the problem?" */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  "really quite different same happy sad good bad great big small new own problem problems thing things world way ways people person time times day days life lot around make makes made get gets got look looks looked see sees saw seem seems like come comes came go goes went take takes took have faced paid pay pays money".split(
    " ",
  ),
);
