// Sending commands.

import { act } from '../base/api.js';
import { packed } from '../base/files.js';
import { state } from '../base/state.js';
import { problemWords, runShown } from '../messages/use.js';

/** A line such as "/remind minutes:50", typed or pasted whole. */
export async function runLine(line, composer) {
  const path = line.slice(1).split(/\s+(?=\S+:)/)[0];
  const outcome = await runShown(path, () => act('run', { text: line, channel: state.channelId }));
  if (outcome?.status !== 'notSent') return;
  composer.text.begin(line);
  composer.suggestions.hide();
  composer.say(problemWords(outcome.problem));
}

/** A command from its options. `back` is called with words if the client's rules refuse it. */
export async function runEntry(entry, options, back) {
  const channel = state.channelId;
  const outcome = await runShown(entry.title, async () => act('run', { name: entry.command.name, path: entry.path, options: await withFiles(options), channel }));
  if (outcome?.status === 'notSent') back(problemWords(outcome.problem));
}

async function withFiles(options) {
  const whole = {};
  for (const [name, value] of Object.entries(options)) whole[name] = value instanceof File ? await packed(value) : value;
  return whole;
}
