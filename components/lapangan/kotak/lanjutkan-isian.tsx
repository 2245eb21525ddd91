import { type CatatanLuring, sebutanCatatan } from '@/lib/lapangan/kotak/rules';
import { formatWaktu } from '@/lib/platform/format';

/** Ways back to what was left unfinished; a document of its own each, as there may be no network. */
export function LanjutkanIsian({
  isian,
  formulir,
}: {
  isian: readonly CatatanLuring[];
  /** Page with the form in which it is taken up again. */
  formulir: string;
}) {
  if (isian.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {isian.map((satu) => (
        <li key={satu.kunciKirim}>
          <a className="tautan" href={`${formulir}?kotak=${satu.kunciKirim}`}>
            {`Lanjutkan isian yang belum selesai (${sebutanCatatan(satu)}, ${formatWaktu(new Date(satu.dibuat))})`}
          </a>
        </li>
      ))}
    </ul>
  );
}
