/** First names, surnames and saints that are written with letters which some files lose. Data only. */
const ACCENTED =
  "José René João Jesús Jürgen Günther Björn Sören Håkan Göran François Françoise Hélène André Andrés Zoë Chloé Thérèse Ségolène " +
  "Sinéad Seán Siân Renée Desirée Hervé Gérard Gérald Frédéric Stéphane Jérôme Léa Théo Noël Raphaël Mónica Sofía Lucía " +
  "Inés Álvaro Óscar Ángel Íñigo Martín Joaquín Adrián Fabián Julián Sebastián Tomás Nicolás Matías Moisés Raúl Simón Ramón " +
  "García Martínez Rodríguez Hernández González Fernández López Pérez Sánchez Ramírez Gómez Díaz Álvarez Jiménez Núñez Muñoz " +
  "Gutiérrez Domínguez Vázquez Suárez Beltrán Chávez Méndez Peña Ibáñez Gonçalves Simões Magalhães Müller Schröder Köhler " +
  "Krüger Jäger Schäfer Bäcker Weiß Möller Björk Ström Sjöberg Sørensen Jørgensen Nørgaard Åberg Dvořák Novák Kovács Szabó " +
  "Nagyová Erdoğan Gül Özil Çelik Şahin Yılmaz Beyoncé Pelé Citroën São Málaga Bogotá Córdoba Düsseldorf Zürich";

/** What is left of each of them without those letters: "Jos", "Ren", "Gonzlez". */
const DAMAGED: ReadonlySet<string> = new Set(
  ACCENTED.split(" ")
    .map((name) => name.replace(/\P{ASCII}/gu, ""))
    .filter((rest) => rest.length > 1),
);

const NO_VOWEL = /^\p{Lu}[bcdfghjklmnpqrstvwxz]{2,}$/u;
const SPOKEN_WITHOUT = /^(?:Ng|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Schmp)$/u;

/** Whether a word of a name has lost letters on its way from a file: "Jos" of "José", "Hrn". */
export function isDamagedName(word: string): boolean {
  return DAMAGED.has(word) || (NO_VOWEL.test(word) && !SPOKEN_WITHOUT.test(word));
}
