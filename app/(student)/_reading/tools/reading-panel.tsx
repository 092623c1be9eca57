"use client";

import { ChoiceRow } from "./choice-row";
import { colourRow, settingRows } from "./choice-labels";
import { chooseColours, colourSchemes, useColours, type ColourScheme } from "./use-colours";
import type { ReadingSetting } from "./reading-settings";
import { changeReadingSettings, useReadingSettings } from "./use-reading-settings";

/** What can be set about reading. Each choice shows at once and stays on this device. */
export default function ReadingPanel() {
  const settings = useReadingSettings();
  const scheme = useColours();

  function row(name: ReadingSetting) {
    const { legend, hint, labels } = settingRows[name];
    return (
      <ChoiceRow
        key={name}
        name={`reading-${name}`}
        legend={legend}
        hint={hint}
        options={Object.entries<string>(labels).map(([value, label]) => ({ value, label }))}
        value={settings[name]}
        onChange={(value) => changeReadingSettings({ [name]: value })}
      />
    );
  }

  return (
    <div className="space-y-4">
      {(["size", "spacing", "width", "face"] as const).map(row)}
      <ChoiceRow<ColourScheme>
        name="reading-colours"
        legend={colourRow.legend}
        options={colourSchemes.map((value) => ({ value, label: colourRow.labels[value] }))}
        value={scheme}
        onChange={chooseColours}
      />
      {(["lineFocus", "crossOut", "questions"] as const).map(row)}
      <p className="text-small text-muted">
        Kept on this device; nobody else sees what you choose.
      </p>
    </div>
  );
}
