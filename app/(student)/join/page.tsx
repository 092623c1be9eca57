import type { Metadata } from "next";
import Link from "next/link";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { SiteFrame } from "@/app/_components/site-frame";
import { JoinCodeForm } from "./join-code-form";

export const metadata: Metadata = { title: "Join a class" };

export default function JoinPage() {
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle under="Your teacher has the code. You need no e-mail address and no password.">
          Join a class
        </PageTitle>
        <JoinCodeForm />
        <p className="mt-10 border-t border-rule pt-5 text-muted">
          You joined before, on another device?{" "}
          <Link href="/return" className="link text-ink">
            Use your return code
          </Link>
        </p>
      </Column>
    </SiteFrame>
  );
}
