"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { classNames } from "./class-names";
import type { Me } from "@/app/_contract/people";
import { meOptions } from "@/app/_queries/me";

const linkClass =
  "inline-flex min-h-11 items-center text-small underline decoration-transparent underline-offset-4 hover:decoration-current";

/** Where the person who is signed in can go; until that is known, or for a guest, the ways in. */
export function AccountNav() {
  const { data: me } = useQuery(meOptions());
  return (
    <nav aria-label="Main" className="flex min-w-0 gap-x-4 sm:gap-x-5">
      {destinations(me).map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          // Narrow screens have no room for it, and the start page leads there as well.
          className={classNames(linkClass, href === "/try" && "max-sm:hidden")}
        >
          <span className="max-w-40 truncate">{label}</span>
        </Link>
      ))}
    </nav>
  );
}

function destinations(me: Me | undefined): readonly { href: string; label: string }[] {
  const person = me?.person;
  if (person?.role === "teacher") return [{ href: "/teacher", label: person.name }];
  if (person?.role === "student") return [{ href: "/student", label: person.name }];
  return [
    { href: "/try", label: "Try it" },
    { href: "/join", label: "Join a class" },
    { href: "/sign-in", label: "Sign in" },
  ];
}
