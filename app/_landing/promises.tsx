const promises = [
  {
    who: "Students",
    what: "read, answer, and see for every miss which sentence settles it and what made the wrong answer tempting.",
  },
  {
    who: "Teachers",
    what: "paste this morning’s news, check each question against its proof, and see where the class went wrong.",
  },
  {
    who: "Whoever runs it",
    what: "types one command. Nothing leaves the machine: no language service, no tracking, no student e-mail.",
  },
];

/** What Attest does for each of the three people it is for, a line each. */
export function Promises() {
  return (
    <dl className="divide-y divide-rule border-y border-rule">
      {promises.map(({ who, what }) => (
        <div key={who} className="grid gap-x-8 gap-y-1 py-5 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <dt className="font-serif text-stem font-semibold">{who}</dt>
          <dd className="max-w-[44rem]">{what}</dd>
        </div>
      ))}
    </dl>
  );
}
