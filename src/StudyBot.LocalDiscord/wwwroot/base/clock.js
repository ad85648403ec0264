// The world's clock, followed between the server's beats with the browser's own.

import { on, tell } from './state.js';

let base = Date.now();
let mark = performance.now();
let speed = 1;

/** The world's moment, in milliseconds since 1970. */
export const now = () => base + (performance.now() - mark) * speed;

export const speedOf = () => speed;

export function setClock(shown) {
  const moment = Date.parse(shown.now);
  const jumped = Math.abs(moment - now()) > 1500 || shown.speed !== speed;
  base = moment;
  mark = performance.now();
  speed = shown.speed;
  if (jumped) tell('clock');
}

/** Beats as the world's seconds pass, but at most ten times a second. */
export function startClock() {
  let last = 0;
  setInterval(() => {
    const second = Math.floor(now() / 1000);
    if (second === last) return;
    last = second;
    tell('second');
  }, 100);
  on('clock', () => { last = 0; });
}
