import './permodalan.css';
import { type ReactNode, useId } from 'react';
import { type ButirRingkas, DaftarRingkas } from '@/components/ui';
import type { BiayaEfektif } from '@/lib/permodalan/biaya/efektif/rules';
import type { RencanaAngsuran } from '@/lib/permodalan/biaya/rules';
import type { SebutanHarga } from '@/lib/permodalan/rules';
import { awalBesar, formatPersen, formatRupiah } from '@/lib/platform/format';

/** What a loan costs, in one list; its parts add up before the reader's eyes. */
export function RingkasanBiaya({
  rencana,
  efektif,
  harga,
  perkiraan,
  tambahan = [],
}: {
  rencana: RencanaAngsuran;
  efektif: BiayaEfektif | null;
  harga: SebutanHarga;
  /** Rests on the profit that is expected. */
  perkiraan: boolean;
  tambahan?: ButirRingkas[];
}) {
  const kira = perkiraan ? ' (perkiraan)' : '';
  const diMuka = rencana.provisi + rencana.biayaAdministrasi;
  const pertama = rencana.angsuran[0]?.jumlah ?? 0n;
  return (
    <DaftarRingkas
      butir={[
        { istilah: 'Jumlah modal', nilai: formatRupiah(rencana.pokok) },
        {
          istilah: 'Dipotong di muka',
          nilai:
            diMuka === 0n
              ? 'tidak ada'
              : `${formatRupiah(diMuka)} (provisi ${formatRupiah(rencana.provisi)}, administrasi ${formatRupiah(rencana.biayaAdministrasi)})`,
        },
        { istilah: 'Yang diterima', nilai: formatRupiah(rencana.diterima) },
        {
          istilah: 'Angsuran sebulan',
          nilai: rencana.menurun
            ? `${formatRupiah(pertama)} pada bulan pertama, lalu makin kecil${kira}`
            : `${formatRupiah(pertama)}${kira}`,
        },
        { istilah: `Total ${harga}`, nilai: `${formatRupiah(rencana.totalJasa)}${kira}` },
        {
          istilah: 'Total biaya',
          nilai: <strong>{`${formatRupiah(rencana.totalBiaya)}${kira}`}</strong>,
        },
        { istilah: 'Total yang dibayar kembali', nilai: formatRupiah(rencana.totalAngsuran) },
        {
          istilah: 'Biaya efektif setahun',
          nilai:
            efektif === null ? (
              'tidak dapat dihitung'
            ) : (
              <>
                <strong>{`${formatPersen(efektif.perTahun)}${kira}`}</strong>
                <span className="teks-lembut block">
                  Semua biaya, dihitung dari sisa pokok. Bila dimajemukkan setiap bulan:{' '}
                  {formatPersen(efektif.majemuk)}.
                </span>
              </>
            ),
        },
        ...tambahan,
      ]}
    />
  );
}

/** The instalments month by month. */
export function TabelAngsuran({
  rencana,
  harga,
  keterangan,
}: {
  rencana: RencanaAngsuran;
  harga: SebutanHarga;
  /** What the figures rest on; it names the table. */
  keterangan: ReactNode;
}) {
  const id = useId();
  // Twice as large the figures are wider than a phone: their frame scrolls, also by the keyboard.
  // The sentence stands outside it and never moves.
  const dapatDigulir = { tabIndex: 0, role: 'region', 'aria-labelledby': id };
  return (
    <>
      <p id={id} className="rencana-keterangan">
        {keterangan}
      </p>
      <div className="rencana-bingkai" {...dapatDigulir}>
        <table className="rencana-angsuran" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">Bulan</th>
              <th scope="col" className="rencana-lebar">
                Pokok
              </th>
              <th scope="col" className="rencana-lebar">
                {awalBesar(harga)}
              </th>
              <th scope="col">Angsuran</th>
              <th scope="col">Sisa pokok</th>
            </tr>
          </thead>
          <tbody>
            {rencana.angsuran.map((satu) => (
              <tr key={satu.ke}>
                <th scope="row">{satu.ke}</th>
                <td className="rencana-lebar">{formatRupiah(satu.pokok)}</td>
                <td className="rencana-lebar">{formatRupiah(satu.jasa)}</td>
                <td>
                  {formatRupiah(satu.jumlah)}
                  <span className="rencana-rinci">
                    <span>pokok {formatRupiah(satu.pokok)}</span>{' '}
                    <span>
                      {harga} {formatRupiah(satu.jasa)}
                    </span>
                  </span>
                </td>
                <td>{formatRupiah(satu.sisa)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Jumlah</th>
              <td className="rencana-lebar">{formatRupiah(rencana.pokok)}</td>
              <td className="rencana-lebar">{formatRupiah(rencana.totalJasa)}</td>
              <td>
                {formatRupiah(rencana.totalAngsuran)}
                <span className="rencana-rinci">
                  {harga} {formatRupiah(rencana.totalJasa)}
                </span>
              </td>
              <td>{formatRupiah(0n)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

/** How the figures are rounded, wherever a plan is shown. */
export const KALIMAT_PEMBULATAN =
  'Dihitung dalam rupiah penuh. Sisa pembulatan masuk angsuran terakhir.';
