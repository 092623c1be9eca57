/**
 * Puts a stored choice of light or dark on the root element before the first paint, so that the
 * page does not flash. Without a stored choice the system's setting decides.
 */
export const themeScript = `try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

export function ThemeScript() {
  // The text is the constant above; nothing from outside reaches it.
  return <script dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
