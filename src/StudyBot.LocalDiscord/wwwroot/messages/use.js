// Acting on messages and people: buttons, menus and commands of the context menu.

import { act } from '../base/api.js';
import { historyOf } from '../base/history.js';
import { here, state } from '../base/state.js';
import { nameOf } from '../base/people.js';
import { note } from '../base/popup.js';
import { now } from '../base/clock.js';
import { freshId } from '../base/dom.js';
import { t } from '../base/words.js';

const known = { 'The application did not respond': 'no.response', 'This interaction failed': 'interaction.failed', 'Loading options failed': 'loading.failed' };

/** The words for what went wrong, in the persona's language where they are Discord's own. */
export const problemWords = (problem) => (known[problem] ? t(known[problem]) : problem);

const patience = 350;

/** Runs a command and shows what becomes of it in the channel. Gives the outcome; a refusal of the client is for the caller. */
export async function runShown(path, send) {
  const history = historyOf(state.channelId);
  const id = freshId('local');
  const waiting = setTimeout(() => history.addLocal({ id, command: path, at: now(), userName: nameOf(state.user), channel_id: history.channelId }), patience);
  try {
    const outcome = await send();
    clearTimeout(waiting);
    if (outcome.status === 'noResponse') fail(problemWords(outcome.problem));
    else history.hide(id);
    return outcome;
  } catch (problem) {
    clearTimeout(waiting);
    fail(problem.message);
    return null;
  }

  function fail(words) {
    if (!history.locals.some((local) => local.id === id)) history.addLocal({ id, command: path, at: now(), userName: nameOf(state.user), channel_id: history.channelId });
    history.changeLocal(id, { problem: words });
  }
}

/** A command from a message's menu. */
export async function useOnMessage(command, message) {
  const outcome = await runShown(command.shownName, () => act('use-on-message', { name: command.name, target: message.id }));
  if (outcome?.status === 'notSent') note(problemWords(outcome.problem), 'bad');
}

/** A command from a person's menu. */
export async function useOnUser(command, user) {
  const outcome = await runShown(command.shownName, () => act('use-on-user', { name: command.name, target: user.id, channel: here()?.id }));
  if (outcome?.status === 'notSent') note(problemWords(outcome.problem), 'bad');
}
