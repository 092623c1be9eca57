/** Nouns and words that decide what a "the …" may go back to. Data only. */

/** There is one of them, or everybody knows which: "the world" is not the Arab world of the line before. */
export const ALWAYS_KNOWN: ReadonlySet<string> = new Set(
  [
    "world earth globe planet sun moon sky sea ocean air weather climate environment nature",
    "internet web net public media press police law state past future present rest end start",
    "beginning middle top bottom front back side centre center edge number amount majority",
    "minority total average time day week month year decade century night morning afternoon",
    "evening weekend hour minute moment season summer winter spring autumn way thing people",
    "person man woman fact reason result effect case example idea kind sort type part piece",
    "lot bit point word name north south east west left right hand head body mind heart eye",
    "ground road street home house city town village country nation area region place economy",
    "market government army military truth difference same first last next one other",
  ].flatMap((line) => line.split(" ")),
);

/** What stands with them is not the one that was spoken of before. */
export const MAKES_ANOTHER: ReadonlySet<string> = new Set(
  [
    "another other others different second third further more next previous earlier later",
    "former similar every each any no both either neither such own various several some many",
    "few most all best worst only this that these those its their his her our my your",
  ].flatMap((line) => line.split(" ")),
);

/** Adjectives that judge or date a thing and do not say which one it is: "the extraordinary images". */
export const SAYS_LITTLE: ReadonlySet<string> = new Set(
  [
    "new newer latest recent current ongoing present old ancient modern young big large small",
    "huge vast tiny great massive major minor main key important serious severe significant",
    "possible potential likely alleged apparent so-called famous well-known popular successful",
    "good bad better nice beautiful extraordinary remarkable amazing incredible detailed grainy",
    "whole entire full long short high low rare strong weak hard easy simple complex difficult",
    "final initial original early late upcoming forthcoming planned proposed growing increasing",
    "internationally controversial historic dramatic tough rapid fast slow real true actual",
    "particular certain given following unusual strange terrible tragic disastrous ambitious",
    "normal ordinary usual typical regular single sole unique special lost missing deadly fatal widespread",
  ].flatMap((line) => line.split(" ")),
);
