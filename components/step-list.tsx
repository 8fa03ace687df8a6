import { inOrder } from './in-order';
import { Step, type StepProps } from './step';
import styles from './step-list.module.css';

/** Steps in the order to take them; a step that can lock people out or delete data is collapsed under its warning. */
export function StepList({ steps }: { steps: readonly StepProps[] }) {
  return (
    <ol className={styles.steps}>
      {inOrder(steps, (step) => (
        <Step {...step} />
      ))}
    </ol>
  );
}
