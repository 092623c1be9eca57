import lemmatizer from "wink-lemmatizer";
import type { Upos } from "../types";

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(" ").map((row): [string, string] => {
      const [form = "", lemma = ""] = row.split("=");
      return [form, lemma];
    }),
  );

/** Forms of "be", "have", "do" and the modals, contracted ones included. */
const AUXILIARIES = table(
  "am=be is=be are=be was=be were=be been=be being=be 's=be 're=be 'm=be s=be m=be re=be has=have had=have having=have 've=have 'd=would does=do did=do doing=do done=do 'll=will wo=will ca=can sha=shall cannot=can might=might could=could would=would should=should may=may must=must can=can will=will shall=shall ought=ought",
);

/** Verbs that the rules or WordNet's lists get wrong. */
const VERBS = table(
  "said=say says=say saying=say hoping=hope hoped=hope rated=rate rating=rate waging=wage waged=wage left=leave found=find felt=feel fell=fall fallen=fall lay=lie lain=lie lying=lie bore=bear borne=bear born=bear founded=found saw=see seen=see sawed=saw wound=wind ground=grind rose=rise risen=rise staring=stare stared=stare planing=plane caring=care cared=care filed=file filing=file fired=fire firing=fire hired=hire hiring=hire tired=tire taped=tape used=use using=use cited=cite citing=cite sited=site aided=aid noted=note noting=note voted=vote voting=vote based=base basing=base backed=back ruled=rule ruling=rule timed=time named=name naming=name aimed=aim lied=lie died=die dying=die tied=tie tying=tie bred=breed led=lead fed=feed shed=shed spread=spread cast=cast put=put cut=cut hit=hit let=let set=set bet=bet quit=quit hurt=hurt shut=shut cost=cost met=meet sped=speed fled=flee pled=plead sued=sue suing=sue paring=pare pleaded=plead tweeted=tweet tweeting=tweet livestreamed=livestream texted=text emailed=email googled=google rebranded=rebrand crowdfunded=crowdfund relaunched=relaunch outed=out axed=axe axing=axe evolved=evolve involved=involve gotten=get",
);

const NOUNS = table(
  "people=people media=media data=datum men=man women=woman children=child police=police news=news politics=politics species=species series=series headquarters=headquarters means=means congressmen=congressman spokesmen=spokesman spokeswomen=spokeswoman businessmen=businessman policemen=policeman lawmakers=lawmaker lives=life leaves=leaf wives=wife knives=knife wolves=wolf thieves=thief halves=half selves=self shelves=shelf loaves=loaf calves=calf criteria=criterion phenomena=phenomenon analyses=analysis crises=crisis bases=base axes=axis buses=bus gases=gas viruses=virus campuses=campus bonuses=bonus",
);

const COMPARATIVES = table(
  "better=good best=good worse=bad worst=bad more=much most=much less=little least=little further=far furthest=far farther=far farthest=far elder=old eldest=old",
);

const ADVERBS = table(
  "better=well best=well worse=badly worst=badly more=more most=most less=less least=least",
);

const FUNCTION_WORDS = table(
  "an=a these=this those=that him=he her=she them=they me=I us=we n't=not 's='s ’s='s hers=her theirs=their ours=our mine=my yours=your",
);

function verbLemma(form: string, tag: string): string {
  if (tag === "VB" || tag === "VBP") return form === "'re" ? "be" : (AUXILIARIES.get(form) ?? form);
  return AUXILIARIES.get(form) ?? VERBS.get(form) ?? lemmatizer.verb(form);
}

/** The dictionary form of a word with these tags; names and numbers stay as they are. */
export function lemmaOf(word: string, upos: Upos, tag: string): string {
  const form = word.replaceAll("’", "'").toLowerCase();
  switch (upos) {
    case "PROPN":
    case "NUM":
    case "SYM":
    case "X":
      return word;
    case "AUX":
      return AUXILIARIES.get(form) ?? verbLemma(form, tag);
    case "VERB":
      return verbLemma(form, tag);
    case "NOUN":
      return tag === "NNS" || tag === "NNPS" ? (NOUNS.get(form) ?? lemmatizer.noun(form)) : form;
    case "ADJ":
      if (tag !== "JJR" && tag !== "JJS") return form;
      return COMPARATIVES.get(form) ?? lemmatizer.adjective(form);
    case "ADV":
      if (tag !== "RBR" && tag !== "RBS") return form === "n't" ? "not" : form;
      return ADVERBS.get(form) ?? lemmatizer.adjective(form);
    case "PRON":
      return form === "i" ? "I" : (FUNCTION_WORDS.get(form) ?? form);
    case "DET":
    case "PART":
      return FUNCTION_WORDS.get(form) ?? form;
    default:
      return form;
  }
}
