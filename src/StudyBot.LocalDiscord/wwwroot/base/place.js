// Where this tab was, so that a reload comes back there.

import { state } from './state.js';

const key = 'local-discord-place';

export function placeKept() {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

export function keepPlace() {
  const place = { application: state.application?.id, me: state.me, guild: state.guild?.id, channel: state.channelId, atHome: state.atHome };
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
  } catch {
    console.info('This browser keeps no settings.');
  }
}
