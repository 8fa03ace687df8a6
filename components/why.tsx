import { inOrder } from './in-order';
import proof from './proof.module.css';
import { RichText } from './rich-text';

/** A fact behind a finding; `key` marks the deciding one. */
export type WhyFact = { label: string; value: string; key?: boolean | undefined };

/** The facts a finding is based on, in words. */
export function Why({ facts }: { facts: readonly WhyFact[] }) {
  return (
    <dl className={proof.proof}>
      {inOrder(facts, ({ label, value, key }) => (
        <div data-key={key || undefined}>
          <dt>
            <RichText text={label} />
          </dt>
          <dd>
            {key ? (
              <strong>
                <RichText text={value} />
              </strong>
            ) : (
              <RichText text={value} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
