/**
 * Puts the stored colours and the stored way to read on the root element before the first paint, so
 * that the page neither flashes nor moves. Without a stored choice the system's setting decides.
 */
export const themeScript = `try{var d=document.documentElement.dataset,t=localStorage.getItem("theme"),r=JSON.parse(localStorage.getItem("reading")||"{}");if(/^(light|dark|sepia|contrast)$/.test(t))d.theme=t;["Size","Spacing","Width","Face"].forEach(function(k){var v=r[k.toLowerCase()];if(v)d["reading"+k]=v})}catch{}`;

export function ThemeScript() {
  // The text is the constant above; nothing from outside reaches it.
  return <script dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
