import { ChainMini } from './chain-mini';
import chainMini from './chain-mini.module.css';
import { Icon } from './icon';
import styles from './page-heading.module.css';
import { RichText } from './rich-text';
import typography from './typography.module.css';

/** A position on the chain: `current` counts from 0, `text` is the same in words. */
export type Place = { current: number; count: number; text: string };

export type PageHeadingProps = {
  title: string;
  lede?: string | undefined;
  back?: { href: string; label: string } | undefined;
  place?: Place | undefined;
};

/** The page's only `h1`, with its lede and back link. */
export function PageHeading({ title, lede, back, place }: PageHeadingProps) {
  return (
    <div>
      {back && <BackLink {...back} />}
      {place && <PlaceOnChain {...place} />}
      <h1>
        <RichText text={title} />
      </h1>
      {lede && (
        <p className={typography.lede}>
          <RichText text={lede} />
        </p>
      )}
    </div>
  );
}

export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <a className={styles.back} href={href}>
      <Icon name="back" />
      {label}
    </a>
  );
}

function PlaceOnChain({ current, count, text }: Place) {
  return (
    <>
      <ChainMini current={current} count={count} />
      <p className={chainMini.place}>{text}</p>
    </>
  );
}
