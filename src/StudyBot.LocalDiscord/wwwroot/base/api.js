// The control surface of the server that served this page.

import { state } from './state.js';

/** The server said why not. */
export class Refused extends Error {}

export async function call(method, path, body, signal) {
  const response = await fetch('/control' + path, {
    method,
    signal,
    headers: body ? { 'Content-Type': 'application/json' } : undefined,
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await response.text();
  const json = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Refused(json?.error ?? `${response.status}`);
  return json;
}

export const get = (path, signal) => call('GET', path, null, signal);

/** Does something as the present persona, in the guild on the screen. */
export const act = (name, body = {}, signal) => call('POST', `/users/${state.me}/${name}`, { guild: state.guild?.id, ...body }, signal);

/** Reads something through the present persona's eyes. */
export const see = (path, query = {}, signal) => {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries({ guild: state.guild?.id, ...query })) if (value !== undefined && value !== null) asked.set(key, value);
  return get(`/users/${state.me}/${path}?${asked}`, signal);
};
