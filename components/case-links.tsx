'use client';

import { type ComponentProps, createContext, type ReactNode, useContext } from 'react';

const CaseAddress = createContext('');

/** The address of the page's case, once: it is long, and every `CaseLink` inside is that address with one change. */
export function CaseLinks({ href, children }: { href: string; children: ReactNode }) {
  return <CaseAddress value={href}>{children}</CaseAddress>;
}

/** What a link sets in the case; a tried step is added to those before it. */
export type Change = { name: string; value: string };

/** `to`: a change of the page's case, or a URL. */
export type CaseLinkProps = Omit<ComponentProps<'a'>, 'href'> & { to: Change | string };

/** A link to the page's case with one change, or to a URL. */
export function CaseLink({ to, ...attributes }: CaseLinkProps) {
  const address = useContext(CaseAddress);
  return <a href={typeof to === 'string' ? to : withChange(address, to)} {...attributes} />;
}

function withChange(address: string, { name, value }: Change): string {
  const [path, query] = address.split('?');
  const values = new URLSearchParams(query);
  if (name === 'tried') values.append(name, value);
  else values.set(name, value);
  return `${path}?${values}#answer`;
}
