/** The groups of what support asks for when the steps didn't help (from a section of the 2017 article; seed-checklist C). */
export const intakeGroups = ['problem', 'people', 'person', 'device', 'time'] as const;

export type IntakeGroup = (typeof intakeGroups)[number];
