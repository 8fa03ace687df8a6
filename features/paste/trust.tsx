import { TrustNote } from '@/components/trust-note';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { siteOf, siteText } from '@/site/site';

/** Who asks for this command, what it does, and whom to call in doubt. */
export function Trust({ locale }: { locale: Locale }) {
  const { heading, owner, anyOwner, command, run, call } = contentOf(locale).ui.paste.trust;
  const { organisation } = siteOf();
  const first = organisation ? owner(siteText(organisation, locale)) : anyOwner;
  return <TrustNote heading={heading} items={[first, command, run, call]} />;
}
