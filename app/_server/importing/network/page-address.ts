import { UserError } from "../../errors";
import type { NetworkAllowance } from "./network-allowance";

const PORTS: readonly number[] = [80, 443];
const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/**
 * The address of a page, as typed or as a redirect gives it: http or https, on the ports of the web,
 * without a name and password. Which machine it leads to is looked at when connecting.
 *
 * @param typed "https://" may be missing
 * @throws UserError `address-refused`
 */
export function pageAddress(typed: string, { ports = [] }: NetworkAllowance): URL {
  const trimmed = typed.trim();
  const complete = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(complete)) {
    throw refuse("This is not an address. Copy it from the address bar of your browser.");
  }
  const url = new URL(complete);
  const port = url.port === "" ? DEFAULT_PORTS[url.protocol] : Number(url.port);
  if (port === undefined) {
    throw refuse("Only addresses that begin with http:// or https:// can be read.");
  }
  if (url.username || url.password) {
    throw refuse("This address holds a name or password. Take it out, or paste the article.");
  }
  if (![...PORTS, ...ports].includes(port)) {
    throw refuse("This address names a port that websites do not use. Paste the article instead.");
  }
  return url;
}

/** An address that is not asked at all. */
export function refuse(message: string, logMessage?: string): UserError {
  return new UserError("address-refused", message, {
    field: "address",
    ...(logMessage ? { logMessage } : {}),
  });
}
