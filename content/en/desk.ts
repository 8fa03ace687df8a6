import type { Risk, Role } from '../../diagnosis/steps';
import type { Outcome } from '../../diagnosis/tried';

/** The words of a call: the code, steps that remember, before and after, the call view, lines entered by ear. English is the shape. */
export const desk = {
  code: {
    title: 'Open a code',
    lede: 'A code contains what was found on a PC and which steps were tried. It contains no names.',
    label: 'Code',
    hint: 'For example `9FWW-WKCJ-43F1`. Capitals, hyphens and spaces don’t matter.',
    submit: 'Open the code',
    none: 'Begin a call without a code',
    start: 'Did somebody give you a code?',
    errors: {
      heading: 'We couldn’t open this code',
      empty: 'Type the code that is next to the result on the other screen.',
      wrong: 'This code is not right. Ask to have it read again, one group at a time.',
      wrongIn: (groups: string, several: boolean) =>
        several
          ? `Something is wrong in group ${groups}. Ask to have those read again.`
          : `Group ${groups} looks wrong. Ask to have it read again.`,
      newer: 'This code comes from a newer version of this site. Open it there, or try again later today.',
    },
    signs: {
      '0': 'zero',
      '1': 'one',
      '2': 'two',
      '3': 'three',
      '4': 'four',
      '5': 'five',
      '6': 'six',
      '7': 'seven',
      '8': 'eight',
      '9': 'nine',
      A: 'Alfa',
      B: 'Bravo',
      C: 'Charlie',
      D: 'Delta',
      E: 'Echo',
      F: 'Foxtrot',
      G: 'Golf',
      H: 'Hotel',
      J: 'Juliett',
      K: 'Kilo',
      M: 'Mike',
      N: 'November',
      P: 'Papa',
      Q: 'Quebec',
      R: 'Romeo',
      S: 'Sierra',
      T: 'Tango',
      V: 'Victor',
      W: 'Whiskey',
      X: 'X-ray',
      Y: 'Yankee',
      Z: 'Zulu',
    },
  },
  steps: {
    say: {
      helped: 'It helped',
      'no-change': 'No change',
      'could-not': 'Could not do it',
    } satisfies Record<Outcome, string>,
    said: {
      helped: 'Done: it helped',
      'no-change': 'Done: no change',
      'could-not': 'Could not be done',
    } satisfies Record<Outcome, string>,
  },
  helped: {
    check: {
      items: [
        'Search **Settings** on one PC for “region”. Note what **Country or region** says, then change it.',
        'Lock that PC with **Windows key + L**, and unlock it again.',
        'Look at the other PC: the change appears within five minutes. If not, lock and unlock that PC as well.',
        'Set **Country or region** back once you have seen it.',
      ],
    },
  },
  compare: {
    heading: 'Before and after',
    gone: (title: string) => `**This problem is gone:** ${title}`,
    stay: (title: string) => `**This problem is still there:** ${title}`,
    unseen: (title: string) => `**Your new paste does not show this any more:** ${title}`,
    appeared: (title: string) => `**This is new:** ${title}`,
    caption: 'What changed since the last paste',
    columns: { what: 'What we checked', was: 'Before', is: 'Now' },
    link: (name: string) => `Link “${name}”`,
    unknown: 'not known',
    same: 'Unchanged:',
    nothing: 'Nothing that we check has changed.',
    noFault: 'Nothing was wrong before.',
  },
  call: {
    open: 'For the help desk: show what to say',
    close: 'What the caller sees',
    ticket: 'Ticket text',
    another: 'Next code',
    code: {
      label: 'Caller’s code',
      heading: 'The code, spelled out',
      copy: { label: 'Copy the code', done: 'Copied' },
      copyLink: { label: 'Copy the link', done: 'Copied' },
      text: 'It opens this result on any PC, in either language. It is the whole case, so put it in the ticket.',
    },
    regions: { now: 'Now', next: 'After this', case: 'The case' },
    titles: {
      helped: 'The caller’s settings sync again',
      question: 'One answer is missing',
      healthy: 'Find out what exactly is missing',
      unclear: 'Everything was asked',
      empty: 'A new call',
    },
    say: 'Say this',
    listen: 'Listen for',
    look: 'Where to look',
    how: 'What the caller does, in full',
    callBack: 'First agree who calls back, when, and on which number: this step can end the call.',
    opening: {
      safe: 'Nothing we do now deletes settings from your other PC.',
      found: 'I can see what is stopping it. We take one step at a time.',
      maybe: 'I have an idea of what it may be. We take one step at a time.',
      more: 'I’ll ask you one thing at a time, and I’ll tell you as soon as I can see what it is.',
      nothing: 'So far I see nothing wrong on this PC. That helps: we can rule a lot out.',
      helped: 'Good to hear. Let’s make one small change together, to be sure that everything follows you again.',
      lookUp: 'I’ll look something up. It takes a moment, and you don’t need to do anything.',
      over: 'We have tried everything that I can do from here. I’ll pass it on, and we will call you back.',
      none: 'Nothing has to be repaired on your PC. I’ll tell you how it works.',
      listen: 'Are they at the PC that lacks the settings, and is their work saved?',
    },
    answer: { caller: 'What does the caller say?', result: 'What came of it?', page: 'Answer this on its own page' },
    over: {
      title: 'Everything was tried',
      text: 'Pass the case on to those who manage Microsoft Entra ID and the PCs. The text for the ticket lists what was found and what was tried.',
    },
    none: { title: 'There is nothing to repair', guide: 'What the guide says about it' },
    empty: {
      title: 'How do you want to begin?',
      code: 'The caller has a code',
      readOut: 'The caller reads lines out',
      symptoms: 'The caller says what they see',
    },
    check: {
      title: 'Check it together, in five minutes',
      close: 'Done. If it comes back, call us and read this code out.',
      works: 'It works: text for the ticket',
      back: 'It does not work after all',
    },
    symptoms: {
      title: 'What exactly is the caller missing?',
      lede: 'Tick all that the caller misses on that PC. Each of them gets its own answer.',
      back: 'Back to the call',
      more: 'Is something else missing, or does the caller see more?',
      none: 'None of these, or the caller isn’t sure',
    },
    after: {
      ask: 'Or ask this',
      step: 'Or take this step',
      none: 'No steps are left.',
      unknown: 'Steps follow once the cause is known.',
      tried: 'What was tried',
    },
    who: { user: 'Caller', helpDesk: 'You', admin: 'Administrator' } satisfies Record<Role, string>,
    risk: {
      none: 'no risk',
      signsOut: 'closes their programs',
      restarts: 'restarts the PC',
      destructive: 'can lock people out or damage data',
    } satisfies Record<Risk, string>,
    where: {
      'this-pc': 'The caller’s PC',
      'lacking-pc': 'The PC that lacks the settings',
      'old-pc': 'The old PC',
      'both-pcs': 'Both PCs',
      'admin-center': 'In the organisation’s management',
      anywhere: 'Anywhere',
      source: 'The PC that has the settings',
    },
    replies: {
      heading: 'If the caller asks',
      lose: {
        question: '“Do I lose anything?”',
        none: '“No. Nothing closes for this. I’ll tell you before anything that does.”',
        closes: '“Save your work first: your programs close. Your files stay where they are.”',
        destructive: '“Not if we check everything first. I go through a list before anything happens.”',
      },
      time: {
        question: '“How long does it take?”',
        asking: '“A few questions. I’ll tell you as soon as I know more.”',
        step: (minutes: number) =>
          minutes > 120
            ? '“A few hours, but you can go on working. We will call you back.”'
            : `“About ${minutes === 1 ? 'a minute' : `${minutes} minutes`} for this. If IT has to act, we call you back.”`,
      },
      why: {
        question: '“Why me?”',
        unknown: '“I can’t say yet. Do your colleagues have it too?”',
        known: '“We found where it stops on your PC. Do your colleagues have it too?”',
      },
    },
    meanwhile: {
      heading: 'To ask meanwhile',
      missing: 'What exactly do they miss?',
    },
    facts: { proof: 'Proof', known: 'What we know', nothing: 'Nothing yet.' },
    keys: {
      heading: 'Keys',
      number: 'Press the number of an answer while one of the answers has the focus, or **Alt** and the number.',
      everywhere: 'Number keys answer from anywhere on the page',
      print: '**Ctrl + P** prints this as a runbook.',
    },
    readOut: 'Enter lines that the caller reads out',
    /** Questions whose usual words send an employee to the help desk. */
    lookUps: {
      hybridJoinUsed: {
        title: 'Do we use hybrid join?',
        find: [
          'Ask whoever manages Microsoft Entra Connect or Cloud Sync: do computer objects of the domain register with Microsoft Entra?',
        ],
      },
      upgradedFrom1511: {
        title: 'Was this PC upgraded from Windows 10 version 1511 to 1607?',
        find: ['Look up when this PC was installed. Both versions date from 2015 and 2016.'],
      },
      cloud: {
        title: 'Do we use a separate cloud of Microsoft?',
        find: ['For example a government cloud, or the one in China. Most organisations use the ordinary cloud.'],
      },
      roamingManagedBy: {
        title: 'How do we manage settings sync?',
        find: [
          'Look in Intune, another MDM or Group Policy for **Enable Windows Backup**. If it is set nowhere, what was set before July 2026 still counts, until about July 2027.',
        ],
      },
      policyChannels: {
        title: 'Is Enable Windows Backup set in two places?',
        find: ['Look for this policy both in Intune or another MDM and in Group Policy.'],
      },
      roamingEnabled: {
        title: 'Have we switched settings sync on?',
        find: [
          'Look at the policy **Enable Windows Backup**. Until July 2026 it was the switch **Users may sync settings and app data across devices**, also known as Enterprise State Roaming (ESR).',
        ],
      },
      roamingAssigned: {
        title: 'Is the caller in the group that may sync?',
        find: [
          'Look at what the policy **Enable Windows Backup** is assigned to. The old switch knew All, or Selected with a security group.',
        ],
      },
      licence: {
        title: 'Does the caller have the licence that settings sync asks for?',
        find: ['Look the caller up in the Microsoft 365 admin center, under **Licenses and apps**: Microsoft Entra ID P1 or P2.'],
      },
    },
  },
  readOut: {
    title: 'Lines read out to you',
    lede: 'The caller runs the command and reads out lines; you press what you hear. In any order, and as many as you like.',
    ask: {
      heading: 'First ask this',
      items: [
        'Ask the caller to press the **Windows key**, type `cmd` and press **Enter**. Not as administrator.',
        'Then to type `dsregcmd /status` and press **Enter**. It only reads.',
        'Then to look for the lines below, by how each begins. A line may be far up: the caller can scroll.',
      ],
    },
    only: 'Do you have a prompt on that PC yourself, or can you send the caller a text? This line prints only these lines:',
    begins: '“Read me the line that begins with …”',
    none: 'Not read yet',
    values: {
      yes: 'YES',
      no: 'NO',
      error: 'ERROR',
      success: 'SUCCESS',
      'disabled-or-deleted': 'FAILED, “disabled or deleted”',
      unreachable: 'FAILED, with a network error',
      failed: 'FAILED, something else',
      work: 'ends in (AzureAd)',
      personal: 'ends in (MicrosoftAccount), or names consumers',
      filled: 'something after the colon',
      empty: 'nothing after the colon',
    },
    unsure: 'Not there, or unclear',
    submit: 'Show the result',
    back: 'Result so far',
    aside: {
      heading: 'Quicker: ask them to paste',
      text: 'If the caller can open this site, their paste tells more than these lines. One code gives you all of it.',
      action: 'Open a code',
    },
  },
};
