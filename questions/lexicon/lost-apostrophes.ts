/** Contractions as they stand where a text lost its apostrophes, with what they were. None is another English word. Data only. */
export const LOST_APOSTROPHES: ReadonlyMap<string, string> = new Map(
  `aint ain’t|arent aren’t|couldnt couldn’t|didnt didn’t|doesnt doesn’t|dont don’t|hadnt hadn’t|hasnt hasn’t|
  havent haven’t|isnt isn’t|shouldnt shouldn’t|wasnt wasn’t|werent weren’t|wouldnt wouldn’t|hes he’s|shes she’s|
  im I’m|ive I’ve|thats that’s|theres there’s|theyd they’d|theyll they’ll|theyre they’re|theyve they’ve|weve we’ve|
  whats what’s|whos who’s|youd you’d|youll you’ll|youre you’re|youve you’ve`
    .split(/\|\s*/)
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

const LOST = new RegExp(`\\b(?:${[...LOST_APOSTROPHES.keys()].join("|")})\\b`, "giu");

/** The text with the apostrophes back in its contractions. */
export function withApostrophes(text: string): string {
  return text.replace(LOST, (word) => {
    const whole = LOST_APOSTROPHES.get(word.toLowerCase()) ?? word;
    return /^\p{Lu}/u.test(word) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
  });
}
