"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextArea } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { addStudents, sectionOptions } from "@/app/_queries/sections";
import { checkNames } from "./check-names";
import { ListFileChoice } from "./list-file-choice";
import { NameColumnsField } from "./name-columns-field";
import { nameColumnsOf, readNameList, textOf } from "./name-list";
import { NamePreview } from "./name-preview";

interface AddStudentsFormProps {
  readonly sectionId: string;
  /** The names that the class has already. */
  readonly onRoster: readonly string[];
}

/** A column of names, or a table, looked over as it stands. What can not be added stays in the field. */
export function AddStudentsForm({ sectionId, onRoster }: AddStudentsFormProps) {
  const queryClient = useQueryClient();
  const [text, setText] = useState("");
  const [way, setWay] = useState(0);
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const pasted = readNameList(text);
  const ways = nameColumnsOf(pasted);
  const names = checkNames(pasted.lines, ways[way] ?? ways[0] ?? [], onRoster);
  const good = names.filter(({ problem }) => problem === null);
  const leftOut = names.filter(({ problem }) => problem !== null);
  const add = useMutation({
    mutationFn: (list: { toAdd: string[]; rest: string }) =>
      addStudents(sectionId, { names: list.toAdd }),
    onSuccess: async (_, { rest }) => {
      setText(rest);
      await queryClient.invalidateQueries(sectionOptions(sectionId));
    },
  });

  function replace(next: string) {
    setText(next);
    setWay(0);
    setFileProblem(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (add.isPending || good.length === 0) return;
    const rest = leftOut.map(({ from }) => from);
    add.mutate({ toAdd: good.map(({ name }) => name), rest: textOf(pasted, rest) });
  }

  const needsLook = names.length > 1 || leftOut.length > 0 || pasted.width > 1;
  return (
    <form onSubmit={submit} className="mt-6 max-w-form space-y-3">
      <TextArea
        label="Add students"
        rows={4}
        autoComplete="off"
        spellCheck={false}
        value={text}
        readOnly={add.isPending}
        onChange={(event) => replace(event.target.value)}
        hint="One name a line, or a table pasted from a spreadsheet. A first name and an initial is enough."
        error={fileProblem ?? (add.error ? messageOf(add.error) : null)}
      />
      <ListFileChoice onText={replace} onProblem={setFileProblem} />
      {ways.length > 1 && (
        <NameColumnsField list={pasted} ways={ways} value={way} onChange={setWay} />
      )}
      {needsLook && <NamePreview names={names} />}
      <output className="block text-small text-muted empty:hidden">
        {needsLook && sumUp(good.length, leftOut.length)}
      </output>
      <Button type="submit" pending={add.isPending || good.length === 0}>
        {good.length > 1 ? `Add ${good.length} students` : "Add"}
      </Button>
    </form>
  );
}

function sumUp(good: number, leftOut: number): string {
  const toAdd = `${good} to add`;
  return leftOut === 0 ? `${toAdd}.` : `${toAdd}, ${leftOut} left out; those stay in the field.`;
}
