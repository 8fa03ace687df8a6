/** The result page, by what it is about. */
export const result = {
  certainty: {
    certain: 'This is the cause',
    'may-be': 'This may be the cause',
    unknown: 'We cannot see this yet',
    onlyIt: (certainty: string) => `${certainty}. Only IT can solve it.`,
    itFirst: (certainty: string) => `${certainty}. IT has to act first.`,
    helped: 'It helped',
    healthy: 'No problem found',
    question: 'Not known yet',
  },
  chain: {
    label: 'The seven links, in order',
    broken: (number: number, name: string) => `Stops at link ${number} of 7: ${name}`,
    doubtful: (number: number, name: string) => `May stop at link ${number} of 7: ${name}`,
    holds: (count: number) => (count === 0 ? 'No link has been checked yet' : `${count} of the 7 links hold`),
  },
  proof: { siteSays: (label: string) => `Your organisation says: ${label}` },
  steps: {
    how: 'More about how to do this',
    openQuestion: 'Answer this on its own page',
    later: { summary: 'What you can do after that', hint: (count: number) => (count === 1 ? '1 step' : `${count} steps`) },
    it: { summary: 'For the help desk and IT', hint: (count: number) => (count === 1 ? '1 step' : `${count} steps`) },
    done: { summary: 'What was tried', undo: 'Undo' },
  },
  call: {
    title: 'Call the help desk and read them this code',
    titleWithout: 'Ask your help desk, and give them this code',
    say: (title: string) => `Say: “${title}.” The code shows them the rest.`,
    nothingForYou: 'There is nothing for you to do now. This is for the help desk.',
    asked: 'What did they find?',
    next: {
      heading: 'What they will do',
      withoutSteps: 'What they need from you',
      text: 'With your code they see this result. Tell them the name of the PC as well, because the code holds no names: **Settings > System > About**.',
    },
    over: {
      title: 'You have done your part. Call the help desk now',
      text: 'There is nothing left that you can do yourself. The code shows the help desk what that was.',
    },
  },
  none: {
    title: 'Nothing needs repairing',
    text: 'You can leave everything as it is.',
    guide: 'Read about it in the guide',
  },
  lifeline: {
    label: 'Help desk and code',
    heading: 'Rather have help?',
    code: 'Your code',
    text: 'Read it to the help desk. It opens this page and contains no names.',
    aloud: 'How to read it aloud',
    copy: { label: 'Copy the code', done: 'Copied' },
    copyLink: { label: 'Copy the link', done: 'Copied' },
    report: 'Text for a ticket or an e-mail',
    unless: { heading: 'How sure are we?', text: 'One of these answers could rule it out:' },
  },
  also: { summary: (title: string) => `Also found: ${title}`, open: 'Show what to do about this' },
  due: {
    text: (things: string) => `This can follow you, if your organisation offers sync: ${things}.`,
    action: 'Find out why it doesn’t',
  },
  ask: { summary: 'One more question could help', hint: 'one answer' },
  how: { summary: 'How we know', hint: (count: number) => (count === 1 ? '1 fact' : `${count} facts`) },
  links: { summary: 'The seven links' },
  other: { summary: 'Other codes and messages' },
  sources: { summary: 'Sources, and when we checked them' },
  known: {
    title: 'What we know so far',
    lede: 'Change an answer, or see what it could still be.',
    link: (facts: number, possible: number, ruledOut: number) =>
      `What we know (${facts}), what it could still be (${possible}) and what we ruled out (${ruledOut})`,
    facts: 'What we know',
    possible: (count: number) => `Still possible (${count})`,
    ruledOut: (count: number) => `Ruled out (${count})`,
    forHelpDesk: {
      heading: (count: number) => `What the help desk can look up (${count})`,
      intro: 'You can’t see these things yourself. Ask the help desk, and give them your code.',
    },
    back: 'Back to the result',
  },
  helped: {
    title: 'Your settings sync again',
    lede: (step: string) => `This made the difference: “${step}”`,
    own: {
      title: 'Done on this PC',
      lede: (step: string) => `You did this: “${step}”. Nothing was broken.`,
      check: { title: 'Have a look', yes: 'Yes, everything', no: 'No, something is missing', legend: 'Is everything there now?' },
      items: ['Look at what was missing, one thing after the other.', 'Some things you set once on each PC.'],
    },
    check: { title: 'Make sure, in five minutes', yes: 'Yes, it arrived', no: 'No, it didn’t', legend: 'Did the change arrive?' },
    aside: {
      heading: 'You are done here',
      cleared: 'Your pasted text is no longer kept in this tab.',
      text: 'Do you have a ticket? Give them this code, so that they see what helped.',
      undo: 'It doesn’t work after all',
    },
    was: 'What it was',
    back: {
      summary: 'If it comes back',
      items: [
        'Open this site again and paste a new output: it may have another cause.',
        'Give the help desk the code above. It shows what helped.',
      ],
    },
  },
  healthy: {
    title: 'We found nothing wrong on this PC',
    lede: (names: string) => `These links hold: ${names}.`,
    sheet: {
      title: 'Next: what exactly is missing?',
      text: 'Windows never syncs some things, however healthy the PC is: the wallpaper and the taskbar, for example.',
      action: 'Tell us what is missing',
      paste: 'Check my other PC',
    },
  },
  question: {
    title: 'We need a little more from you',
    lede: 'With what we know so far, this question helps most.',
    left: (count: number) =>
      count === 0 ? 'This is the last question' : count === 1 ? 'About 1 more after this' : `About ${count} more after this`,
    soFar: 'Your answers so far',
  },
  unclear: {
    title: 'Your answers show no problem so far',
    unseen: 'We can’t tell yet what is wrong',
    lede: (ruledOut: number, possible: number) =>
      `${ruledOut} causes are ruled out, ${possible} are still possible. One command shows what you can’t see on the screen. Or IT looks it up.`,
    last: 'What you can also try',
    sheet: {
      title: 'Let one command answer the rest',
      text: 'It only reads. You run it yourself, and we explain its output.',
      action: 'Show me how',
      report: 'I would rather hand this to the help desk',
    },
  },
  empty: {
    title: 'Where do you want to begin?',
    lede: 'We know nothing about this PC yet. Paste the output of one command, or tell us what you see.',
    sheet: { title: 'Choose one', paste: 'Paste the output', symptoms: 'Tell us what you see', code: 'Open a code' },
  },
};
