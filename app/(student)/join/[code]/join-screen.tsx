"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ButtonLink } from "@/app/_components/button";
import { Loading } from "@/app/_components/loading";
import { PageTitle } from "@/app/_components/page-title";
import type { NewJoin } from "@/app/_contract/joining";
import { deliverWaiting } from "@/app/_device/deliver-waiting";
import { forgetAllPages } from "@/app/_device/kept-pages";
import { leaveDevice } from "@/app/_device/leave-device";
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
    mutationFn: async (who: NewJoin) => {
      const unsent = await deliverWaiting();
      const joined = await joinSection(who);
      // Whoever used this browser before must not shine through; what nobody could save yet stays.
      await (unsent === 0 ? leaveDevice() : forgetAllPages());
      return joined;
    },
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
