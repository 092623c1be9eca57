/**
 * What is left of common words when a file loses its ligatures (fi, fl, ff, ffi, ffl), as text copied from a PDF
 * often does: "rst" was "first", "ocer" was "officer". None of them is an English word. The last lines are words that lost an apostrophe. Data only.
 */
export const DAMAGED_WORDS: ReadonlySet<string> = new Set(
  `
    aect aected aecting aects aord articial avoured benecial benet beneted benets benetting
    briey classied coee condence condent condential conict conicts conrm conrmed ction dene
    dened denition dicult diculties dierence dierences dierent dierently difcult difculties
    diicult diiculties ecient eect eective eectively eects efcient eicient eld elds eort eorts
    fty ght ghter ghters ghting ghts gure gures identied identies ight ights ineective inuence
    inuenced landll lled lm lming lms nal nally nance nances nancial nancing nd nding ndings nds
    nes nish nished nishing oce ocer ocers oces ocial ocially ocials oered oering oers ofce
    ofcer ofcers ofces ofcial ofcially ofcials oice oicer oicers oices oicial oicially oicials
    oor oors oshore pacic prole proles protable prots qualications qualied reect reected
    reection reects rms rst rstly scal scientic shermen shing signicance signicant
    signicantly specic specically suered suerers suering tness trafc trafcking traic traicking tter ttest tting
    ueled uent uid ve xed xing
    arent couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wouldnt
    hes shes im ive thats theyd theyll theyre theyve weve whats youd youll youre youve
    childrens mens womens
  `
    .trim()
    .split(/\s+/),
);
