import { useQuery } from "@tanstack/react-query";
import { EvidenceQuote } from "@/app/(student)/_items/evidence-quote";
import type { ItemWithKey } from "@/app/_contract/items";
import type { OfferList, OfferTaken } from "@/app/_contract/quizzes";
import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";
import { Stem } from "@/app/_components/stem";
import { messageOf } from "@/app/_queries/api-error";
import { offersOptions } from "@/app/_queries/quizzes";
import { DeskOption } from "../desk-option";

/** What is asked about: a sentence, and the question that an offer may take the place of. */
export interface OfferPlace {
  readonly sentence: number;
  readonly instead: ItemWithKey | null;
}

interface OffersDialogProps {
  readonly quizId: string;
  /** Null while the dialog is closed. */
  readonly place: OfferPlace | null;
  readonly onTake: (taken: OfferTaken) => void;
  readonly onClose: () => void;
}

/** What else could be asked about a sentence, each with key, reasons and proof before it is taken. */
export function OffersDialog({ quizId, place, onTake, onClose }: OffersDialogProps) {
  const { data, error, isFetching } = useQuery({
    ...offersOptions(quizId, place?.sentence ?? 0),
    enabled: place !== null,
  });
  return (
    <Dialog
      open={place !== null}
      title={
        place?.instead
          ? `Another question instead of question ${place.instead.position}`
          : "Questions about this sentence"
      }
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <output className="block">{isFetching ? "Looking…" : data ? inWords(data) : ""}</output>
      {error && (
        <p role="alert" className="font-medium">
          {messageOf(error)}
        </p>
      )}
      {place && !isFetching && data && (
        <ul className="space-y-8">
          {data.offers.map((offer) => (
            <li key={offer.id}>
              <Offer offer={offer} place={place} onTake={onTake} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function inWords({ offers }: OfferList): string {
  if (offers.length === 0) {
    return "Attest has no question about this sentence that it trusts. You can write one of your own.";
  }
  return offers.length === 1 ? "One question." : `${offers.length} questions.`;
}

interface OfferProps {
  readonly offer: ItemWithKey;
  readonly place: OfferPlace;
  readonly onTake: (taken: OfferTaken) => void;
}

function Offer({ offer, place: { sentence, instead }, onTake }: OfferProps) {
  const taken = { sentence, offerId: offer.id };
  return (
    <section
      aria-label={`Offer ${offer.position}`}
      className="space-y-3 border-l-4 border-rule pl-4"
    >
      <h3 className="text-stem">
        <Stem text={offer.stem} />
      </h3>
      <ul className="border-t border-rule">
        {offer.options.map((option) => (
          <DeskOption key={option.id} option={option} />
        ))}
      </ul>
      <EvidenceQuote evidence={offer.evidence} />
      <div className="flex flex-wrap gap-3">
        {instead && (
          <Button className="text-small" onClick={() => onTake({ ...taken, instead: instead.id })}>
            Take it instead
          </Button>
        )}
        <Button className="text-small" onClick={() => onTake(taken)}>
          Add it at the end
        </Button>
      </div>
    </section>
  );
}
