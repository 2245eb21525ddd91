import { Tautan, TautanTombol } from '@/components/ui';
import { jalurKtp } from '@/lib/dokumen/ktp/rules';
import type { PendirianDto } from '@/lib/pendirian/rincian/types';
import { alamatPendirian, bolehMengeluarkan, terbukaBagiPendiri } from '@/lib/pendirian/rules';
import { formatRupiah } from '@/lib/platform/format';
import { LangkahSelesai } from './langkah-selesai';

function Modal({ modal }: { modal: NonNullable<PendirianDto['ketentuan']['modal']> }) {
  const cukup = modal.terkumpul >= modal.palingSedikit;
  return (
    <p className="mt-4">
      Modal terkumpul <strong>{formatRupiah(modal.terkumpul)}</strong> dari paling sedikit{' '}
      {formatRupiah(modal.palingSedikit)}
      {cukup ? '. Cukup.' : '. Belum cukup.'} <span className="teks-lembut">({modal.sumber})</span>
    </p>
  );
}

/** The founders with occupation, office and, for those it concerns, what was paid in. */
export function DaftarPendiri({ pendirian }: { pendirian: PendirianDto }) {
  const { pendiri, ketentuan, satuan, pembaca } = pendirian;
  return (
    <LangkahSelesai
      pendirian={pendirian}
      langkah="RAPAT_PENDIRIAN"
      judul={`Pendiri (${pendiri.length})`}
      ringkas={`Lihat ${pendiri.length} pendiri`}
      aksi={
        pembaca.memimpin && bolehMengeluarkan(pendirian) ? (
          <TautanTombol varian="kedua" href={`/portal/pendirian/${pendirian.id}/pendiri`}>
            {terbukaBagiPendiri(pendirian.status) ? 'Undang dan atur' : 'Atur pendiri'}
          </TautanTombol>
        ) : null
      }
    >
      <p className="petunjuk mb-4">
        Paling sedikit {ketentuan.pendiriPalingSedikit} {satuan}. Dasar: {ketentuan.sumberPendiri}.
      </p>
      {pendiri.length === 0 ? <p className="teks-lembut">Belum ada pendiri.</p> : null}
      <ol>
        {pendiri.map((satu, letak) => (
          <li key={satu.id} className="baris-pendiri">
            <p>
              <span className="angka-tabular">{letak + 1}.</span> <strong>{satu.nama}</strong>
              {satu.jabatan ? ` · ${satu.jabatan}` : null}
            </p>
            <p className="teks-lembut">
              {satu.keterangan}. Konfirmasi {satu.sejak}
              {satu.hadirRapat === null
                ? null
                : satu.hadirRapat
                  ? '. Hadir rapat'
                  : satu.bersediaDipilih
                    ? '. Tidak hadir, bersedia dipilih dengan pernyataan tertulis'
                    : '. Tidak hadir'}
              .{satu.setoran ? ` Setoran ${satu.setoran}.` : null}
            </p>
            {satu.bukaHref || satu.ktpId ? (
              <p className="tidak-dicetak flex flex-wrap gap-4">
                {satu.bukaHref ? (
                  <Tautan href={satu.bukaHref}>
                    Lihat NIK penduduk lengkap<span className="hanya-pembaca"> {satu.nama}</span>
                  </Tautan>
                ) : null}
                {satu.ktpId ? (
                  <Tautan
                    href={`${jalurKtp(satu.ktpId)}?kembali=${encodeURIComponent(alamatPendirian(pendirian.id))}`}
                  >
                    Buka KTP<span className="hanya-pembaca"> {satu.nama}</span>
                  </Tautan>
                ) : null}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {ketentuan.modal ? <Modal modal={ketentuan.modal} /> : null}
    </LangkahSelesai>
  );
}
