import type { Metadata } from "next";
import Link from "next/link";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { SiteFrame } from "@/app/_components/site-frame";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default function SignInPage() {
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle under="For teachers. Students need no account: they join with a class code.">
          Sign in
        </PageTitle>
        <SignInForm />
        <ul className="mt-10 space-y-2 border-t border-rule pt-5 text-muted">
          <li>
            New here?{" "}
            <Link href="/sign-up" className="link text-ink">
              Make a teacher’s account
            </Link>
          </li>
          <li>
            A student?{" "}
            <Link href="/join" className="link text-ink">
              Join a class
            </Link>{" "}
            or{" "}
            <Link href="/return" className="link text-ink">
              use your return code
            </Link>
          </li>
        </ul>
      </Column>
    </SiteFrame>
  );
}
