import { readFileSync } from "node:fs";
import { readLanguageModel } from "@/questions/language/model-file";
import { analyse } from "@/questions/language/analyse";
const [,, file, id, ...needles] = process.argv;
const docs = JSON.parse(readFileSync("/work/shared/corpora/" + file + "/quotes.json", "utf8"));
const d = docs.find((x: any) => x.id.includes(id!));
const a = analyse({title:"", text: d.text}, readLanguageModel());
for (const s of a.sentences) { const t = d.text.slice(s.start, s.end); if (!needles.some(n => t.includes(n))) continue; console.log("##", t); console.log(s.tokens.map((k, i) => i+":"+k.text + "/" + k.xpos + "/" + k.relation+"/"+k.head+"/"+k.confidence.toFixed(2)).join(" ")); console.log(a.names.filter(n=>n.sentence===s.index).map(n=>d.text.slice(n.start,n.end)+"/"+n.type+"/"+n.confidence.toFixed(2)).join(" ; ")); }
