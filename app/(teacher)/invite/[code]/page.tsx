import type { Metadata } from "next";
import Link from "next/link";
import { Column } from "@/app/_components/column";
import { Notice } from "@/app/_components/notice";
import { PageTitle } from "@/app/_components/page-title";
import { SignOutButton } from "@/app/_components/sign-out-button";
import { SiteFrame } from "@/app/_components/site-frame";
import { OTHER_SCHOOL, unknownInvitation } from "@/app/_server/operations/accept-invitation";
import { loadInvitationPage } from "@/app/_server/pages/invitation-page";
import { SignUpForm } from "../../sign-up/sign-up-form";
import { AcceptInvitation } from "./accept-invitation";

export const metadata: Metadata = {
  title: "Teach a class together",
  // The address holds the invitation.
  referrer: "no-referrer",
  robots: { index: false },
};

export default async function InvitationPage({ params }: PageProps<"/invite/[code]">) {
  const code = decodeURIComponent((await params).code);
  const { invitation, asker } = await loadInvitationPage(code);
  return (
    <SiteFrame>
      <Column width="form">
        {!invitation && (
          <>
            <PageTitle>Teach a class together</PageTitle>
            <Notice tone="problem">{unknownInvitation().message}</Notice>
          </>
        )}
        {invitation && (
          <>
            <PageTitle
              over={invitation.schoolName}
              under={`${invitation.teacherName} invites you: you both see the roster, assign quizzes and read the results. Your quizzes stay yours.`}
            >
              Teach {invitation.sectionName} together
            </PageTitle>
            {asker === "colleague" && <AcceptInvitation code={code} />}
            {asker === "other-school" && (
              <div className="space-y-5">
                <Notice tone="problem">{OTHER_SCHOOL}</Notice>
                <SignOutButton />
              </div>
            )}
            {asker === "nobody" && (
              <>
                <SignUpForm invitation={code} />
                <p className="mt-10 border-t border-rule pt-5 text-muted">
                  You have an account at this school?{" "}
                  <Link href="/sign-in" className="link text-ink">
                    Sign in
                  </Link>
                  , then open this link again.
                </p>
              </>
            )}
          </>
        )}
      </Column>
    </SiteFrame>
  );
}
