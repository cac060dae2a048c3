/** The page on the whole screen, or in its window again. */
export const toggleFullscreen = () =>
  // Where it is not allowed the window stays as it is: the browser's own key works too.
  (document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  ).catch(() => {});
