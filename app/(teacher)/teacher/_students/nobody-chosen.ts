/** What to do where some students were to be chosen and none is; null where somebody is, or all are meant. */
export const nobodyChosen = (chosen: readonly string[] | null): string | null =>
  chosen?.length === 0 ? "Choose at least one student, or everybody in the class." : null;
