/** Whether each attempt at an assignment has an order of its own. */
export interface Shuffling {
  readonly shuffleItems: boolean;
  readonly shuffleOptions: boolean;
}
