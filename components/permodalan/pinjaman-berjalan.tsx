import { Tautan } from '@/components/ui';
import type { PinjamanBerjalan } from '@/lib/permodalan/berjalan/rules';
import { formatRupiah } from '@/lib/platform/format';

/** Loans that run at the same koperasi: number, what is owed, and what falls due in a month. */
export function DaftarPinjamanBerjalan({ pinjaman }: { pinjaman: PinjamanBerjalan[] }) {
  return (
    <ul className="grid gap-1">
      {pinjaman.map((satu) => (
        <li key={satu.id}>
          <Tautan href={`/portal/modal/${satu.id}`}>{satu.nomor}</Tautan>: sisa pokok{' '}
          {formatRupiah(satu.sisaPokok)},{' '}
          {satu.lewat
            ? 'jangka waktunya sudah lewat, jadi seluruh sisanya dihitung'
            : `angsuran sebulan ${formatRupiah(satu.angsuran)}`}
        </li>
      ))}
    </ul>
  );
}
