"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ButtonLink } from "@/app/_components/button";
import { Loading } from "@/app/_components/loading";
import { PageTitle } from "@/app/_components/page-title";
import { messageOf } from "@/app/_queries/api-error";
import { joinableSectionOptions, joinSection } from "@/app/_queries/joining";
import { meOptions } from "@/app/_queries/me";
import { NameForm } from "./name-form";
import { ReturnCodeNote } from "./return-code-note";

/** Code → name → return code. */
export function JoinScreen({ code }: { readonly code: string }) {
  const queryClient = useQueryClient();
  const { data, error } = useQuery(joinableSectionOptions(code));
  const join = useMutation({
    mutationFn: joinSection,
    onSuccess: () => queryClient.invalidateQueries(meOptions()),
  });

  if (join.data) return <ReturnCodeNote joined={join.data} />;
  if (error) {
    return (
      <>
        <PageTitle under={messageOf(error)}>This code opens no class</PageTitle>
        <ButtonLink href="/join" weight="primary">
          Type the code again
        </ButtonLink>
      </>
    );
  }
  if (!data) return <Loading label="Looking for the class…" />;
  return (
    <>
      <PageTitle over={`Class of ${data.section.teacher}`} under="Which name is yours?">
        {data.section.name}
      </PageTitle>
      <NameForm
        roster={data.roster}
        isPending={join.isPending}
        error={join.error}
        onJoin={(who) => join.mutate({ code, ...who })}
      />
    </>
  );
}
