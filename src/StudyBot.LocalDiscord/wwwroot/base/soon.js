/** Makes a function that, however often it is called, runs once before the next picture; also in a tab that shows none. */
export function soon(act) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    const run = () => {
      waiting = false;
      act();
    };
    if (document.hidden) setTimeout(run, 30);
    else requestAnimationFrame(run);
  };
}
