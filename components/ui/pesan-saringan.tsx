import { Pemberitahuan } from './pemberitahuan';

/** Above a list: what of its address could not be used, in the words of `pesanDiabaikan`; nothing for null. */
export function PesanSaringan({ pesan }: { pesan: string | null }) {
  if (pesan === null) return null;
  return (
    <div className="pesan-saringan">
      <Pemberitahuan nada="peringatan">{pesan}</Pemberitahuan>
    </div>
  );
}
