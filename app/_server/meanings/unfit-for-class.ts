/** WordNet's own words for senses that have no place in a class. */
export const unfitForClass =
  /\b(?:obscene|vulgar|slur|offensive|disparaging|sexual intercourse|genitals?|penis|vagina|buttocks)\b/i;
