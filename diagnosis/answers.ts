import { definitionOf, type FactId } from './facts';

/** One sample build from each range that conditions distinguish. */
const sampleBuilds = ['10240', '10586.100', '14393.10', '19045.3570', '19045.6216', '22631.5768', '26100.4946'];

/** The answers to a question that conditions tell apart. */
export const answersOf = (fact: FactId): readonly string[] => (fact === 'windowsBuild' ? sampleBuilds : (definitionOf(fact).values ?? []));
